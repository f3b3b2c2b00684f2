package no.innspill.permission;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every request that the server answers, with who may send it. What is not in this table is the owner's alone, and a test
 * asks for a line for each of them.
 */
public enum Endpoint {
    // Anybody.
    START("GET /", Needs.ANYBODY),
    ACCESSIBILITY("GET /accessibility", Needs.ANYBODY),
    OPEN_API("GET /openapi.yaml", Needs.ANYBODY),
    JOIN_FORM("GET /join", Needs.ANYBODY),
    SHORT_ADDRESS("GET /{code}", Needs.ANYBODY),
    TABLE_ADDRESS("GET /{code}/{table}", Needs.ANYBODY),
    WORKSHOP("POST /workshops", Needs.ANYBODY),
    REHEARSAL("POST /rehearsals", Needs.ANYBODY),
    RUNS_FORM("GET /runs", Needs.ANYBODY),
    RUNS("POST /runs", Needs.ANYBODY),
    PRIVACY("GET /w/{code}/privacy", Needs.ANYBODY),
    JOINING("POST /w/{code}/participation", Needs.ANYBODY),
    ENTRANCE("GET /w/{code}", Needs.ANYBODY),
    // Whoever has the link, which is all in the address.
    SHARED_RESULTS("GET /w/{code}/results/{secret}", Needs.ANYBODY),
    // Organisers, who show by their sign-in who they are.
    SIGN_IN("GET /sign-in", Needs.ANYBODY),
    SIGN_IN_BACK("GET /sign-in/back", Needs.ANYBODY),
    SIGN_OUT("DELETE /sign-in", Needs.ANYBODY),
    OWN_WORKSHOP("GET /mine/{code}", Needs.ANYBODY),
    SHARED("GET /shared/{share}", Needs.ANYBODY),
    SHARE_ACCEPTED("POST /shared/{share}", Needs.ANYBODY),
    // A board asks its view.
    BOARD("GET /w/{code}/board", Needs.ANYBODY),
    // Participants.
    LEAVING("DELETE /w/{code}/participation", Needs.PARTICIPANT),
    DEPARTURE("POST /w/{code}/departure", Needs.ANYBODY),
    ADMISSION("POST /w/{code}/admission", Needs.PARTICIPANT),
    MINE("GET /w/{code}/mine", Needs.PARTICIPANT),
    NOTICE_READ("DELETE /w/{code}/notices/{id}", Needs.PARTICIPANT),
    DONE("POST /w/{code}/done", Needs.PARTICIPANT),
    NOT_DONE("DELETE /w/{code}/done", Needs.PARTICIPANT),
    SEAT("POST /w/{code}/seat", Needs.PARTICIPANT),
    TURN("POST /w/{code}/turn", Needs.PARTICIPANT),
    HELP_ASKED("POST /w/{code}/help", Needs.PARTICIPANT),
    HELP_NOT_ASKED("DELETE /w/{code}/help", Needs.PARTICIPANT),
    IDEA("POST /w/{code}/ideas", Needs.PARTICIPANT),
    IDEA_REWORDED("POST /w/{code}/ideas/{id}", Needs.PARTICIPANT),
    IDEA_WITHDRAWN("DELETE /w/{code}/ideas/{id}", Needs.PARTICIPANT),
    SIMILAR("POST /w/{code}/ideas/similar", Needs.PARTICIPANT),
    FLAG("POST /w/{code}/ideas/{id}/flag", Needs.PARTICIPANT),
    FLAG_TAKEN_BACK("DELETE /w/{code}/ideas/{id}/flag", Needs.PARTICIPANT),
    IDEA_VOTE("POST /w/{code}/ideas/{id}/vote", Needs.PARTICIPANT),
    IDEA_VOTE_TAKEN_BACK("DELETE /w/{code}/ideas/{id}/vote", Needs.PARTICIPANT),
    GROUP_VOTE("POST /w/{code}/groups/{id}/vote", Needs.PARTICIPANT),
    GROUP_VOTE_TAKEN_BACK("DELETE /w/{code}/groups/{id}/vote", Needs.PARTICIPANT),
    IDEA_RATING("POST /w/{code}/ideas/{id}/rating", Needs.PARTICIPANT),
    IDEA_RATING_TAKEN_BACK("DELETE /w/{code}/ideas/{id}/rating", Needs.PARTICIPANT),
    GROUP_RATING("POST /w/{code}/groups/{id}/rating", Needs.PARTICIPANT),
    GROUP_RATING_TAKEN_BACK("DELETE /w/{code}/groups/{id}/rating", Needs.PARTICIPANT),
    PASSING("POST /w/{code}/{items}/{id}/passing", Needs.PARTICIPANT),
    PASSING_TAKEN_BACK("DELETE /w/{code}/{items}/{id}/passing", Needs.PARTICIPANT),
    PASSINGS("POST /w/{code}/passings", Needs.PARTICIPANT),
    // Measures, which participants write too where the step lets them.
    MEASURES("GET /w/{code}/measures", Needs.PARTICIPANT_OR_WATCH),
    MEASURE("GET /w/{code}/measures/{id}", Needs.PARTICIPANT_OR_WATCH),
    MEASURE_FORM("GET /w/{code}/measures/new", Needs.LEAD),
    MEASURE_WRITTEN("POST /w/{code}/measures", Needs.PARTICIPANT),
    MEASURE_CHANGED("POST /w/{code}/measures/{id}", Needs.PARTICIPANT),
    MEASURE_MOVED("POST /w/{code}/measures/{id}/position", Needs.PARTICIPANT),
    MEASURE_DELETED("DELETE /w/{code}/measures/{id}", Needs.PARTICIPANT),
    // Watching.
    WALL("GET /w/{code}/projector", Needs.WALL_OR_WATCH),
    WALL_SHOWS("POST /w/{code}/walls/{id}", Needs.WALL_OR_LEAD),
    WALL_GONE("DELETE /w/{code}/walls/{id}", Needs.WALL_OR_LEAD),
    CONTROL("GET /w/{code}/control", Needs.WATCH),
    OWN_LINK("GET /w/{code}/control/sheet", Needs.WATCH),
    SIGNING_OUT("DELETE /w/{code}/control", Needs.ANYBODY),
    WALL_STATE("GET /w/{code}/stage", Needs.WATCH),
    TALLIES("GET /w/{code}/tallies", Needs.WATCH),
    // Sorting, and taking back what one has done.
    GROUP_MADE("POST /w/{code}/groups", Needs.SORT),
    GROUP_RENAMED("POST /w/{code}/groups/{id}", Needs.SORT),
    GROUP_SPLIT("DELETE /w/{code}/groups/{id}", Needs.SORT),
    GROUP_FILLED("POST /w/{code}/groups/{id}/ideas", Needs.SORT),
    GROUP_MOVED("POST /w/{code}/groups/{id}/position", Needs.SORT),
    GROUP_TO_THEME("POST /w/{code}/groups/{id}/theme", Needs.SORT),
    IDEAS_TO_THEME("POST /w/{code}/themes/{id}/ideas", Needs.SORT),
    IDEA_TO_THEME("POST /w/{code}/ideas/{id}/theme", Needs.SORT),
    IDEA_OUT_OF_GROUP("DELETE /w/{code}/ideas/{id}/group", Needs.SORT),
    SUGGESTIONS("GET /w/{code}/suggestions", Needs.SORT),
    SUGGESTION_TURNED_DOWN("DELETE /w/{code}/suggestions", Needs.SORT),
    UNDOING("POST /w/{code}/undoing", Needs.SORT),
    // What waits, is flagged or hidden.
    APPROVAL("POST /w/{code}/ideas/{id}/approval", Needs.MODERATE),
    APPROVALS("POST /w/{code}/approvals", Needs.MODERATE),
    HIDING("POST /w/{code}/ideas/{id}/hiding", Needs.MODERATE),
    SHOWING("DELETE /w/{code}/ideas/{id}/hiding", Needs.MODERATE),
    DISMISSAL("POST /w/{code}/ideas/{id}/dismissal", Needs.MODERATE),
    // Paper.
    PAPER_FORM("GET /w/{code}/paper", Needs.TYPE_IN),
    PAPER_SHEET("GET /w/{code}/paper/sheet", Needs.TYPE_IN),
    PAPER_TABLES("GET /w/{code}/paper/tables", Needs.TYPE_IN),
    PAPER_TO_WRITE_ON("GET /w/{code}/paper/form", Needs.TYPE_IN),
    PAPER("POST /w/{code}/paper", Needs.TYPE_IN),
    // Leading.
    STEP("POST /w/{code}/step", Needs.LEAD),
    CLOSED("POST /w/{code}/closing", Needs.LEAD),
    REOPENED("DELETE /w/{code}/closing", Needs.LEAD),
    REVEALED("POST /w/{code}/opening", Needs.LEAD),
    SEALED("DELETE /w/{code}/opening", Needs.LEAD),
    TIMER("POST /w/{code}/timer", Needs.LEAD),
    DOOR_OPENED("POST /w/{code}/door", Needs.LEAD),
    DOOR_CLOSED("DELETE /w/{code}/door", Needs.LEAD),
    ENDED("POST /w/{code}/ending", Needs.OWN),
    RESUMED("DELETE /w/{code}/ending", Needs.OWN),
    KEPT_UNTIL("POST /w/{code}/retention", Needs.OWN),
    KEPT_AS_USUAL("DELETE /w/{code}/retention", Needs.OWN),
    APPROVE_FIRST("POST /w/{code}/approving", Needs.LEAD),
    SHOW_AT_ONCE("DELETE /w/{code}/approving", Needs.LEAD),
    NOTE("POST /w/{code}/ideas/{id}/note", Needs.LEAD),
    NOTE_REMOVED("DELETE /w/{code}/ideas/{id}/note", Needs.LEAD),
    IDEA_PINNED("POST /w/{code}/ideas/{id}/pin", Needs.LEAD),
    IDEA_UNPINNED("DELETE /w/{code}/ideas/{id}/pin", Needs.LEAD),
    GROUP_PINNED("POST /w/{code}/groups/{id}/pin", Needs.LEAD),
    GROUP_UNPINNED("DELETE /w/{code}/groups/{id}/pin", Needs.LEAD),
    SPOTLIGHT("POST /w/{code}/{items}/{id}/spotlight", Needs.LEAD),
    SPOTLIGHT_OFF("DELETE /w/{code}/spotlight", Needs.LEAD),
    AUTHOR_STOPPED("POST /w/{code}/ideas/{id}/author/silencing", Needs.LEAD),
    AUTHOR_LET_WRITE("DELETE /w/{code}/ideas/{id}/author/silencing", Needs.LEAD),
    CURTAIN("POST /w/{code}/curtain", Needs.LEAD),
    CURTAIN_UP("DELETE /w/{code}/curtain", Needs.LEAD),
    WALL_STEERED("POST /w/{code}/stage", Needs.LEAD),
    TO_PLENARY("POST /w/{code}/{items}/{id}/plenary", Needs.LEAD),
    BACK_TO_TABLE("DELETE /w/{code}/{items}/{id}/plenary", Needs.LEAD),
    TOPS_TO_PLENARY("POST /w/{code}/plenary", Needs.LEAD),
    TABLE_HELPED("DELETE /w/{code}/tables/{number}/help", Needs.LEAD),
    SECOND_VOTE("POST /w/{code}/second-vote", Needs.LEAD),
    BREAKDOWN("POST /w/{code}/breakdown", Needs.LEAD),
    BREAKDOWN_OFF("DELETE /w/{code}/breakdown", Needs.LEAD),
    HEADS("POST /w/{code}/heads", Needs.LEAD),
    DEVICE_LIMITED("POST /w/{code}/devices/{id}", Needs.LEAD),
    SLIPS_PAGE("GET /w/{code}/slips", Needs.LEAD),
    SLIPS_MADE("POST /w/{code}/slips", Needs.LEAD),
    SLIPS_DISCARDED("DELETE /w/{code}/slips", Needs.LEAD),
    ADDRESS("POST /w/{code}/address", Needs.LEAD),
    CONTROL_LINK("POST /w/{code}/control/link", Needs.OWN),
    LINK_MADE("POST /w/{code}/links", Needs.OWN),
    LINK_RENEWED("POST /w/{code}/links/{id}/renewal", Needs.OWN),
    LINK_REVOKED("DELETE /w/{code}/links/{id}", Needs.OWN),
    COLLEAGUES("GET /w/{code}/control/colleagues", Needs.LEAD),
    SHARE_MADE("POST /w/{code}/control/colleagues", Needs.OWN),
    WORKSHOP_KEPT("POST /w/{code}/control/colleagues/own", Needs.OWN),
    SHARE_TAKEN_BACK("DELETE /w/{code}/control/colleagues/shares/{id}", Needs.OWN),
    HOLDERS_PUT_OUT("DELETE /w/{code}/control/colleagues", Needs.OWN),
    COLLEAGUE_LEFT("DELETE /w/{code}/control/colleagues/{mark}", Needs.OWN),
    TOKENS("GET /w/{code}/tokens", Needs.LEAD),
    TOKEN_MADE("POST /w/{code}/tokens", Needs.OWN),
    TOKEN_REVOKED("DELETE /w/{code}/tokens/{id}", Needs.OWN),
    WEBHOOKS("GET /w/{code}/webhooks", Needs.LEAD),
    WEBHOOK_MADE("POST /w/{code}/webhooks", Needs.OWN),
    WEBHOOK_REMOVED("DELETE /w/{code}/webhooks/{id}", Needs.OWN),
    PROJECTOR_LINK("POST /w/{code}/projector/link", Needs.OWN),
    RESULTS_SHARED("POST /w/{code}/results", Needs.OWN),
    RESULTS_UNSHARED("DELETE /w/{code}/results", Needs.OWN),
    LOG("GET /w/{code}/log", Needs.LEAD),
    LOG_CSV("GET /w/{code}/log.csv", Needs.LEAD),
    LOG_JSON("GET /w/{code}/log.json", Needs.LEAD),
    DELETION("DELETE /w/{code}", Needs.OWN),
    REHEARSAL_STATE("GET /w/{code}/rehearsal", Needs.LEAD),
    REHEARSAL_SPEED("POST /w/{code}/rehearsal", Needs.LEAD),
    // The plan.
    PLAN("GET /w/{code}/plan", Needs.LEAD),
    TEMPLATE("GET /w/{code}/template.yaml", Needs.LEAD),
    TITLE("POST /w/{code}/title", Needs.LEAD),
    LANGUAGE("POST /w/{code}/language", Needs.LEAD),
    OCCASION("POST /w/{code}/occasion", Needs.LEAD),
    NUMBERED_TABLES("POST /w/{code}/numbered-tables", Needs.LEAD),
    BALLOTS("POST /w/{code}/ballots", Needs.LEAD),
    PLAN_ADDED("POST /w/{code}/{list}", Needs.LEAD),
    PLAN_CHANGED("POST /w/{code}/{list}/{id}", Needs.LEAD),
    PLAN_MOVED("POST /w/{code}/{list}/{id}/position", Needs.LEAD),
    PLAN_REMOVED("DELETE /w/{code}/{list}/{id}", Needs.LEAD),
    // The report.
    REPORT("GET /w/{code}/report", Needs.LEAD),
    REPORT_PDF("GET /w/{code}/report.pdf", Needs.LEAD),
    REPORT_DOCX("GET /w/{code}/report.docx", Needs.LEAD),
    REPORT_XLSX("GET /w/{code}/report.xlsx", Needs.LEAD),
    REPORT_CSV("GET /w/{code}/report.csv", Needs.LEAD),
    REPORT_MARKDOWN("GET /w/{code}/report.md", Needs.LEAD),
    REPORT_JSON("GET /w/{code}/report.json", Needs.LEAD),
    REPORT_ZIP("GET /w/{code}/report.zip", Needs.LEAD),
    REPORT_TEXTS("POST /w/{code}/report/texts", Needs.LEAD),
    REPORT_TITLE("POST /w/{code}/report/titles", Needs.LEAD),
    LEFT_OUT("POST /w/{code}/report/omissions", Needs.LEAD),
    PUT_BACK("DELETE /w/{code}/report/omissions", Needs.LEAD),
    LETTERHEAD("POST /w/{code}/letterhead", Needs.LEAD),
    LETTERHEAD_REMOVED("DELETE /w/{code}/letterhead", Needs.LEAD),
    COPY("POST /w/{code}/copies", Needs.LEAD);

    private static final Map<String, Endpoint> BY_ADDRESS =
            Stream.of(values()).collect(Collectors.toMap(Endpoint::address, Function.identity()));

    private final String address;
    private final Needs needs;

    Endpoint(String address, Needs needs) {
        this.address = address;
        this.needs = needs;
    }

    /** @param path with its parameters as they are written, such as {@code /w/{code}/{items:ideas|groups}/{id}/passing} */
    public static Optional<Endpoint> of(String method, String path) {
        return Optional.ofNullable(
                BY_ADDRESS.get(method + " " + path.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}")));
    }

    /** Whether it gives out what lets others in: whoever got hold of a token is not to have more than that for long. */
    public boolean handsOutSecrets() {
        return switch (this) {
            case CONTROL_LINK,
                    OWN_LINK,
                    LINK_MADE,
                    LINK_RENEWED,
                    PROJECTOR_LINK,
                    RESULTS_SHARED,
                    TOKEN_MADE,
                    COLLEAGUES,
                    SHARE_MADE,
                    // The control link of another workshop, made of this one.
                    COPY,
                    REHEARSAL -> true;
            default -> false;
        };
    }

    public String address() {
        return address;
    }

    public Needs needs() {
        return needs;
    }
}
