package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.access.Secrets;
import no.innspill.address.JoinAddress;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.page.JoinShown;
import no.innspill.screen.Board;
import no.innspill.screen.Boards;
import no.innspill.screen.MayResolver;
import no.innspill.screen.View;
import no.innspill.store.Condition;
import no.innspill.store.Store;
import no.innspill.undo.UndoEntry;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The control view, and the way into it and out of it by the secret link. */
@Path("/w/{code}/control")
public class ControlResource {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance page(Page page);
    }

    /**
     * @param view the name of the board's view
     * @param bearer who has the page before them
     */
    public record Page(
            String code,
            Worded title,
            String at,
            Language language,
            JoinShown join,
            Condition store,
            Board board,
            String view,
            String hand,
            Bearer bearer) {

        public String kindKey() {
            return "link_is_" + bearer.kind().word();
        }
    }

    private final ControlEntrance entrance;
    private final FacilitatorCommands controls;
    private final Boards boards;
    private final ControlViews views;
    private final Store store;
    private final JoinAddress addresses;
    private final Caller caller;
    private final Responses replies;

    ControlResource(
            ControlEntrance entrance,
            FacilitatorCommands controls,
            Boards boards,
            ControlViews views,
            Store store,
            JoinAddress addresses,
            Caller caller,
            Responses replies) {
        this.entrance = entrance;
        this.controls = controls;
        this.boards = boards;
        this.views = views;
        this.store = store;
        this.addresses = addresses;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Optional<String> key = caller.query().text("key");
        if (key.isPresent()) {
            return caller.comesFromElsewhere() ? replies.enterByHand() : entrance.exchange(code, key.get());
        }
        return controls.enteredBy(code, this::around, around -> {
            View seen = views.of(around.bearer().kind());
            View view = caller.isProgram() ? seen.forPrograms() : seen;
            @Nullable String known = caller.hand(code);
            String fresh = Secrets.random();
            Board board = boards.board(code, view, Viewpoint.PLENARY, around.language())
                    .orElseThrow(NotFoundException::new);
            Response.ResponseBuilder response = Responses.html(
                    MayResolver.with(
                            around.bearer().kind(),
                            Templates.page(new Page(
                                    code,
                                    around.title(),
                                    around.at(),
                                    around.language(),
                                    around.join(),
                                    store.condition(),
                                    board,
                                    view.name(),
                                    UndoEntry.tag(known == null ? Secrets.hash(fresh) : known),
                                    around.bearer()))),
                    around.language());
            if (known == null) {
                response.cookie(caller.cookies().rememberHand(code, fresh));
            }
            String secret = caller.tokens(code).control();
            if (caller.query().has("lang") && secret != null) {
                response.cookie(caller.cookies().remember(code, Role.CONTROL, secret, around.language()));
            }
            return response.build();
        });
    }

    /** What stands around the board. */
    private record Around(Worded title, String at, Language language, JoinShown join, Bearer bearer) {}

    private Around around(Workshop workshop, Bearer bearer) {
        Language language = caller.language(workshop, Role.CONTROL);
        return new Around(
                workshop.title().worded(language, workshop.language()),
                workshop.progress().step().title().in(language, workshop.language()),
                language,
                JoinShown.of(workshop, addresses),
                bearer);
    }

    /** Signs this browser out, in all its tabs: whoever has the link can come in again with it. */
    @DELETE
    public Response leave(@PathParam("code") String typed) {
        return entrance.leave(JoinCode.normalise(typed));
    }
}
