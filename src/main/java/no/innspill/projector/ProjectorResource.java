package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.screen.Board;
import no.innspill.screen.Boards;
import no.innspill.web.Caller;
import no.innspill.web.Replies;
import no.innspill.web.Role;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Stage;
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

    /**
     * @param bar whether the page has the facilitator's bar
     * @param stage which of the bar's buttons are pressed
     * @param curtained whether everything is hidden
     */
    public record Page(
            String code, String title, Language language, Board board, boolean bar, Stage stage, boolean curtained) {}

    private final Workshops workshops;
    private final Boards boards;
    private final ProjectorView view;
    private final Caller caller;
    private final Replies replies;

    ProjectorResource(Workshops workshops, Boards boards, ProjectorView view, Caller caller, Replies replies) {
        this.workshops = workshops;
        this.boards = boards;
        this.view = view;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    @Transactional
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return replies.refuse(Refusal.NO_SUCH_WORKSHOP);
        }
        Language language = caller.language(workshop.get(), Role.PROJECTOR);
        Optional<String> token = caller.query().text("token");
        if (token.isPresent()) {
            return exchange(workshop.get(), token.get(), language);
        }
        Tokens tokens = caller.tokens(code);
        if (!view.admits(code, tokens)) {
            return replies.refuse(Refusal.NOT_PROJECTOR);
        }
        String secret = tokens.control();
        boolean own = secret != null && workshop.get().isControlledBy(secret);
        Page page = new Page(
                code,
                workshop.get().title().in(language, workshop.get().language()),
                language,
                boards.board(code, view, Viewpoint.PLENARY, language).orElseThrow(),
                own && !caller.query().has("preview"),
                workshop.get().stage(),
                workshop.get().progress().isCurtained());
        return Response.ok(
                        Templates.page(page).setLocale(language.locale()).render(),
                        MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private Response exchange(Workshop workshop, String token, Language language) {
        if (!workshop.isProjectedBy(token)) {
            return replies.refuse(Refusal.NOT_PROJECTOR);
        }
        return Replies.goTo("/w/" + workshop.code() + "/projector")
                .cookie(caller.remember(workshop.code(), Role.PROJECTOR, token, language))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
