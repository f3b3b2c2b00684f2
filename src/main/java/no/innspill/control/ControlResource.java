package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.access.Power;
import no.innspill.access.Secrets;
import no.innspill.address.JoinAddress;
import no.innspill.language.Language;
import no.innspill.page.JoinShown;
import no.innspill.permission.AccessRefusal;
import no.innspill.permission.Powers;
import no.innspill.result.Result;
import no.innspill.screen.Board;
import no.innspill.screen.Boards;
import no.innspill.screen.MayResolver;
import no.innspill.screen.View;
import no.innspill.store.Condition;
import no.innspill.store.Store;
import no.innspill.transaction.Transactions;
import no.innspill.undo.UndoEntry;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.SigningOut;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
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
            String title,
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

    private final Workshops workshops;
    private final Transactions transactions;
    private final FacilitatorCommands controls;
    private final Boards boards;
    private final ControlViews views;
    private final Store store;
    private final JoinAddress addresses;
    private final Powers powers;
    private final Caller caller;
    private final Responses replies;
    private final SigningOut signingOut;

    ControlResource(
            Workshops workshops,
            Transactions transactions,
            FacilitatorCommands controls,
            Boards boards,
            ControlViews views,
            Store store,
            JoinAddress addresses,
            Powers powers,
            Caller caller,
            Responses replies,
            SigningOut signingOut) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.controls = controls;
        this.boards = boards;
        this.views = views;
        this.store = store;
        this.addresses = addresses;
        this.powers = powers;
        this.caller = caller;
        this.replies = replies;
        this.signingOut = signingOut;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Optional<String> key = caller.query().text("key");
        if (key.isPresent()) {
            return caller.comesFromElsewhere() ? replies.enterByHand() : exchange(code, key.get());
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
                                    around.language(),
                                    around.join(),
                                    store.condition(),
                                    board,
                                    view.name(),
                                    UndoEntry.tag(known == null ? Secrets.hash(fresh) : known),
                                    around.bearer()))),
                    around.language());
            if (known == null) {
                response.cookie(caller.rememberHand(code, fresh));
            }
            String secret = caller.tokens(code).control();
            if (caller.query().has("lang") && secret != null) {
                response.cookie(caller.remember(code, Role.CONTROL, secret, around.language()));
            }
            return response.build();
        });
    }

    /** What stands around the board. */
    private record Around(String title, Language language, JoinShown join, Bearer bearer) {}

    private Around around(Workshop workshop, Bearer bearer) {
        Language language = caller.language(workshop, Role.CONTROL);
        return new Around(
                workshop.title().in(language, workshop.language()),
                language,
                JoinShown.of(workshop, addresses),
                bearer);
    }

    /** The secret leaves the address at once: it goes into a cookie, and the page is opened without it. */
    private Response exchange(String code, String secret) {
        Result<Language> chosen = transactions.read(() -> workshops
                .byCode(code)
                .map(known -> exchange(known, secret))
                .orElseGet(() -> Result.refused(AccessRefusal.NOT_FACILITATOR)));
        if (chosen instanceof Result.Refused<Language> refused) {
            return replies.refuse(refused.refusal());
        }
        Language language = chosen.orElseThrow();
        return Responses.goTo("/w/" + code + "/control")
                .cookie(caller.remember(code, Role.CONTROL, secret, language))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** A browser that has the owner's link does not lose it by looking at one that is good for less. */
    private Result<Language> exchange(Workshop workshop, String secret) {
        return powers.admit(workshop, secret, Power.WATCH)
                .flatMap(bearer -> !bearer.may(Power.LEAD) && isOwners(workshop)
                        ? Result.refused(ControlRefusal.OWNER_HERE)
                        : Result.ok(caller.language(workshop, Role.CONTROL)));
    }

    private boolean isOwners(Workshop workshop) {
        String held = caller.tokens(workshop.code()).control();
        return held != null && workshop.access().isControlledBy(held);
    }

    /** Signs this browser out, in all its tabs: whoever has the link can come in again with it. */
    @DELETE
    public Response leave(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        return (caller.wantsJson() ? Response.ok(Map.of(), MediaType.APPLICATION_JSON_TYPE) : Responses.goTo("/"))
                .cookie(signingOut.of(code))
                .build();
    }
}
