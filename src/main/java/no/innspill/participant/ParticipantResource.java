package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.desk.Transactions;
import no.innspill.language.Language;
import no.innspill.participant.BoardShown.TagChoice;
import no.innspill.participant.SeatShown.TableChoice;
import no.innspill.participation.Participants;
import no.innspill.screen.Board;
import no.innspill.screen.Boards;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.Tokens;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Retention;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Secrets;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/** The participant's page: the way in for those who have not joined, else the board with what is theirs. */
@Path("/w/{code}")
public class ParticipantResource {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance page(Page page);

        static native TemplateInstance mine(Mine.Shown mine, List<TagChoice> tags, String code);

        static native TemplateInstance notices(List<Mine.Told> notices, String code);

        static native TemplateInstance seat(SeatShown seat, String code);

        static native TemplateInstance join(JoinPage page);
    }

    /**
     * The participant's page around the board.
     *
     * @param owner whose it is, as its scripts know it
     * @param yours whether this browser facilitates the workshop too
     * @param writing the themes for which there is a form: all share the board, but each form is known by itself
     */
    public record Page(
            String code,
            String shownCode,
            String title,
            Language language,
            String owner,
            boolean yours,
            Board board,
            List<Long> writing,
            Mine.Shown mine,
            List<TagChoice> tags,
            @Nullable TableChoice offered) {}

    /**
     * The page before joining, also when joining is not possible.
     *
     * @param yours whether this browser facilitates the workshop
     * @param slips whether votes take a ballot slip
     * @param unknownTable what the address says where no table has that number, or null
     */
    public record JoinPage(
            String code,
            String shownCode,
            String title,
            Language language,
            List<TagChoice> affiliations,
            List<TableChoice> tables,
            @Nullable String unknownTable,
            String keptUntil,
            String key,
            boolean yours,
            boolean slips,
            boolean doorOpen,
            boolean ended) {}

    /** Longer than any number of a table: what comes after it says nothing more. */
    private static final int LONGEST_TABLE = 12;

    private final Workshops workshops;
    private final Desk desk;
    private final Participants participants;
    private final Transactions transactions;
    private final Mine mine;
    private final Boards boards;
    private final ParticipantView view;
    private final Retention retention;
    private final Caller caller;
    private final Responses replies;

    ParticipantResource(
            Workshops workshops,
            Desk desk,
            Participants participants,
            Transactions transactions,
            Mine mine,
            Boards boards,
            ParticipantView view,
            Retention retention,
            Caller caller,
            Responses replies) {
        this.workshops = workshops;
        this.desk = desk;
        this.participants = participants;
        this.transactions = transactions;
        this.mine = mine;
        this.boards = boards;
        this.view = view;
        this.retention = retention;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        // What all share comes first: it may have to be waited for, with no connection in hand.
        Optional<Board> shared = transactions
                .read(() -> sharing(code))
                .flatMap(at -> boards.board(code, view, at.viewpoint(), at.language()));
        return transactions.read(() -> page(code, shared));
    }

    /** Who sees the board that all share, and from where. */
    private record Sharing(Viewpoint viewpoint, Language language) {}

    /** Nobody who has not joined; and while people vote, each has the cards in an order of their own. */
    private Optional<Sharing> sharing(String code) {
        Tokens tokens = caller.tokens(code);
        return workshops
                .byCode(code)
                .filter(workshop -> !workshop.progress().votes() && view.admits(code, tokens))
                .map(workshop ->
                        new Sharing(view.viewpoint(code, tokens), caller.language(workshop, Role.PARTICIPANT)));
    }

    private Response page(String code, Optional<Board> shared) {
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return forgetting(code, replies.refuse(Refusal.NO_SUCH_WORKSHOP, JoinCode.shown(code)));
        }
        Language language = caller.language(workshop.get(), Role.PARTICIPANT);
        String token = caller.tokens(code).participant();
        return own(workshop.get(), token, language)
                .map(own -> board(
                        workshop.get(), own, shared, language, caller.query().has("lang") ? token : null))
                .orElseGet(
                        () -> unknown(code, token, html(Templates.join(joinPage(workshop.get(), language)), language)));
    }

    /** What is theirs. The first time it is noted that somebody has the page before them, and not waited for. */
    private Optional<Mine.Shown> own(Workshop workshop, @Nullable String token, Language language) {
        Optional<Mine.Shown> own = mine.of(workshop, token, language);
        if (token != null && own.filter(Mine.Shown::firstScreen).isPresent()) {
            desk.submit(workshop.code(), Optional.empty(), found -> {
                participants.seeScreen(found, token);
                return Outcome.accepted();
            });
        }
        return own;
    }

    private Response board(
            Workshop workshop,
            Mine.Shown own,
            Optional<Board> shared,
            Language language,
            @Nullable String tokenToRenew) {
        String code = workshop.code();
        // The order while voting is each person's own, and known before the page is: so nothing moves later.
        Board board =
                shared.filter(common -> !workshop.progress().votes()).orElseGet(() -> ordered(workshop, own, language));
        Page page = new Page(
                code,
                JoinCode.shown(code),
                workshop.title().in(language, workshop.language()),
                language,
                caller.tokens(code).owner(),
                isYours(workshop),
                board,
                view.writing(workshop, workshop.seenFrom(view.viewpoint(code, caller.tokens(code)))),
                own,
                tags(workshop, language),
                offered(own.seat()));
        Response response = html(Templates.page(page), language);
        return tokenToRenew == null
                ? response
                : Response.fromResponse(response)
                        .cookie(caller.remember(code, Role.PARTICIPANT, tokenToRenew, language))
                        .build();
    }

    private boolean isYours(Workshop workshop) {
        String secret = caller.tokens(workshop.code()).control();
        return secret != null && workshop.isControlledBy(secret);
    }

    /** A cookie that nobody is known by (any longer) goes. */
    private Response unknown(String code, @Nullable String token, Response page) {
        return token == null
                ? page
                : Response.fromResponse(page)
                        .cookie(caller.forget(code, Role.PARTICIPANT))
                        .build();
    }

    /** Of a workshop that there is not (any longer) nothing stays in the browser. */
    private Response forgetting(String code, Response answer) {
        return Response.fromResponse(answer)
                .cookie(caller.forgetAll(code).toArray(NewCookie[]::new))
                .build();
    }

    private Board ordered(Workshop workshop, Mine.Shown own, Language language) {
        Viewpoint viewpoint = workshop.seenFrom(view.viewpoint(workshop.code(), caller.tokens(workshop.code())));
        return new Board(
                workshop.shownRevision(), view.board(workshop, viewpoint, language, new CardOrder(own.seed())));
    }

    /** The table whose code was scanned, for those who sit at another one. */
    private @Nullable TableChoice offered(SeatShown seat) {
        Optional<Long> table = caller.query().number("table");
        return seat.tables().stream()
                .filter(choice ->
                        table.filter(number -> number == choice.number()).isPresent() && !choice.chosen())
                .findFirst()
                .orElse(null);
    }

    private JoinPage joinPage(Workshop workshop, Language language) {
        Optional<RoomTable> table = caller.query().number("table").flatMap(workshop::tableNumbered);
        return new JoinPage(
                workshop.code(),
                JoinCode.shown(workshop.code()),
                workshop.title().in(language, workshop.language()),
                language,
                workshop.affiliations().stream()
                        .map((Affiliation a) -> new TagChoice(a.id(), a.label().in(language, workshop.language())))
                        .toList(),
                workshop.tables().stream()
                        .map(choice -> new TableChoice(
                                choice.number(),
                                choice.label().in(language, workshop.language()),
                                table.filter(choice::equals).isPresent()))
                        .toList(),
                table.isPresent()
                        ? null
                        : caller.query()
                                .text("table")
                                .map(ParticipantResource::clipped)
                                .orElse(null),
                retention.keptUntil(workshop, language),
                Secrets.random(),
                isYours(workshop),
                workshop.wantsSlips(),
                workshop.isDoorOpen(),
                workshop.hasEnded());
    }

    private static String clipped(String typed) {
        return typed.length() <= LONGEST_TABLE ? typed : typed.substring(0, LONGEST_TABLE);
    }

    @GET
    @Path("mine")
    public Response mine(@PathParam("code") String typed) {
        return transactions.read(() -> mineOf(JoinCode.normalise(typed)));
    }

    private Response mineOf(String code) {
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return replies.refuse(Refusal.NO_SUCH_WORKSHOP);
        }
        Language language = caller.language(workshop.get(), Role.PARTICIPANT);
        Optional<Mine.Shown> own = own(workshop.get(), caller.tokens(code).participant(), language);
        if (own.isEmpty()) {
            return replies.refuse(Refusal.NOT_JOINED);
        }
        TemplateInstance html = Templates.mine(own.get(), tags(workshop.get(), language), code);
        return Response.ok(
                        json(
                                own.get(),
                                html.setLocale(language.locale()).render(),
                                Templates.notices(own.get().notices(), code)
                                        .setLocale(language.locale())
                                        .render(),
                                seat(own.get().seat(), code, language)),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    private static Map<String, Object> json(Mine.Shown own, String html, String notices, Map<String, Object> seat) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", own.revision());
        json.put("seed", own.seed());
        json.put("done", own.done());
        json.put("ideas", own.ideas().stream().map(Mine.Own::id).toList());
        json.put("themes", own.ballots());
        json.put("flagged", own.flagged().stream().map(Mine.Flagged::id).toList());
        json.put(
                "looked_at",
                own.flagged().stream()
                        .filter(Mine.Flagged::looked)
                        .map(Mine.Flagged::id)
                        .toList());
        json.put("ratings", own.harvest().given());
        json.put("measures", own.harvest().ids());
        json.put("html", html);
        json.put("notices", notices);
        json.put("seat", seat);
        return json;
    }

    private static Map<String, Object> seat(SeatShown seat, String code, Language language) {
        Map<String, Object> json = new LinkedHashMap<>();
        seat.tables().stream().filter(TableChoice::chosen).forEach(table -> json.put("table", table.number()));
        json.put("people", seat.people());
        json.put("turn", seat.turn());
        json.put("html", Templates.seat(seat, code).setLocale(language.locale()).render());
        return json;
    }

    private static List<TagChoice> tags(Workshop workshop, Language language) {
        return workshop.tags().stream()
                .map(tag -> new TagChoice(tag.id(), tag.label().in(language, workshop.language())))
                .toList();
    }

    private static Response html(TemplateInstance template, Language language) {
        return Response.ok(
                        template.setLocale(language.locale()).render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
