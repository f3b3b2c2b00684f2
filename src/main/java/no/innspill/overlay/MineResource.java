package no.innspill.overlay;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.overlay.SeatShown.TableChoice;
import no.innspill.page.TagChoice;
import no.innspill.permission.AccessRefusal;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** What is a participant's own, for their page to lay over the board that all share. */
@Path("/w/{code}/mine")
public class MineResource {

    @CheckedTemplate(basePath = "overlay")
    static class Templates {
        static native TemplateInstance mine(Mine mine, List<TagChoice> tags, String code);

        static native TemplateInstance notices(List<OwnNotice> notices, String code);

        static native TemplateInstance seat(SeatShown seat, String code);
    }

    private final Workshops workshops;
    private final FirstScreen own;
    private final Transactions transactions;
    private final Caller caller;
    private final Responses replies;

    MineResource(Workshops workshops, FirstScreen own, Transactions transactions, Caller caller, Responses replies) {
        this.workshops = workshops;
        this.own = own;
        this.transactions = transactions;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response mine(@PathParam("code") String typed) {
        return transactions.read(() -> mineOf(JoinCode.normalise(typed)));
    }

    private Response mineOf(String code) {
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP);
        }
        Language language = caller.language(workshop.get(), Role.PARTICIPANT);
        Optional<Mine> mine = own.seenBy(workshop.get(), caller.tokens(code).participant(), language);
        if (mine.isEmpty()) {
            return replies.refuse(AccessRefusal.NOT_JOINED);
        }
        TemplateInstance html = Templates.mine(mine.get(), tags(mine.get(), workshop.get(), language), code);
        return Response.ok(
                        json(
                                mine.get(),
                                html.setLocale(language.locale()).render(),
                                Templates.notices(mine.get().notices(), code)
                                        .setLocale(language.locale())
                                        .render(),
                                seat(mine.get().seat(), code, language)),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    /** What an idea can be marked with, for whoever has one. */
    private static List<TagChoice> tags(Mine mine, Workshop workshop, Language language) {
        return mine.ideas().isEmpty() ? List.of() : TagChoice.tags(workshop, language);
    }

    private static Map<String, Object> json(Mine own, String html, String notices, Map<String, Object> seat) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", own.revision());
        json.put("seed", own.seed());
        json.put("done", own.done());
        json.put("ideas", own.ideas().stream().map(OwnIdea::id).toList());
        json.put("themes", own.ballots());
        json.put("flagged", own.flagged().stream().map(FlaggedIdea::id).toList());
        json.put(
                "looked_at",
                own.flagged().stream()
                        .filter(FlaggedIdea::looked)
                        .map(FlaggedIdea::id)
                        .toList());
        json.put("ratings", own.outcomes().given());
        json.put("measures", own.outcomes().ids());
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
}
