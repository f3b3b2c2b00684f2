package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.openwalls.WallTellers;
import no.innspill.permission.AccessRefusal;
import no.innspill.screen.Board;
import no.innspill.screen.Boards;
import no.innspill.transaction.Transactions;
import no.innspill.wall.WallControl;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The projector's page. In the facilitator's own browser it has a slim bar to run the session from. */
@Path("/w/{code}/projector")
public class ProjectorResource {

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance page(Page page);
    }

    /** @param preview whether it is a picture inside another page */
    public record Page(String code, Board board, boolean preview, Around around) {}

    /**
     * What stands around the board.
     *
     * @param bar whether the page has the facilitator's bar
     * @param stage which of the bar's buttons are pressed
     * @param curtained whether everything is hidden
     * @param tells whether it says what it shows
     */
    public record Around(
            Worded title,
            String at,
            Language language,
            boolean bar,
            WallControl stage,
            boolean curtained,
            boolean tells) {}

    private final Workshops workshops;
    private final Transactions transactions;
    private final Boards boards;
    private final ProjectorView view;
    private final WallTellers tellers;
    private final Caller caller;
    private final Responses replies;

    ProjectorResource(
            Workshops workshops,
            Transactions transactions,
            Boards boards,
            ProjectorView view,
            WallTellers tellers,
            Caller caller,
            Responses replies) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.boards = boards;
        this.view = view;
        this.tellers = tellers;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Entry entry = transactions.read(() -> enter(code));
        if (entry.around().isEmpty()) {
            return entry.turnedAway();
        }
        Around around = entry.around().get();
        Language language = around.language();
        Board board = boards.board(code, view, Viewpoint.PLENARY, language).orElseThrow(NotFoundException::new);
        Page page = new Page(code, board, caller.query().has("preview"), around);
        return Responses.html(Templates.page(page), language).build();
    }

    /** What the page is made of, or the answer for those who do not get it. */
    private record Entry(Response turnedAway, Optional<Around> around) {}

    private Entry enter(String code) {
        Optional<Workshop> known = workshops.byCode(code);
        if (known.isEmpty()) {
            return new Entry(replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP), Optional.empty());
        }
        Workshop workshop = known.get();
        Language language = caller.language(workshop, Role.PROJECTOR);
        Optional<String> token = caller.query().text("token");
        if (token.isPresent()) {
            return new Entry(
                    caller.comesFromElsewhere() ? replies.enterByHand() : exchange(workshop, token.get(), language),
                    Optional.empty());
        }
        Tokens tokens = caller.tokens(code);
        Response notLetIn = replies.refuse(AccessRefusal.NOT_PROJECTOR);
        if (!view.admits(code, tokens)) {
            return new Entry(notLetIn, Optional.empty());
        }
        boolean preview = caller.query().has("preview");
        String secret = tokens.control();
        boolean own = secret != null && workshop.access().isControlledBy(secret);
        Around around = new Around(
                workshop.title().worded(language, workshop.language()),
                workshop.progress().step().title().in(language, workshop.language()),
                language,
                own && !preview,
                workshop.wall(),
                workshop.progress().isCurtained(),
                !preview && tellers.refusal(code, tokens).isEmpty());
        return new Entry(notLetIn, Optional.of(around));
    }

    private Response exchange(Workshop workshop, String token, Language language) {
        if (!workshop.access().isProjectedBy(token)) {
            return replies.refuse(AccessRefusal.NOT_PROJECTOR);
        }
        return Responses.goTo("/w/" + workshop.code() + "/projector")
                .cookie(caller.cookies().remember(workshop.code(), Role.PROJECTOR, token, language))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
