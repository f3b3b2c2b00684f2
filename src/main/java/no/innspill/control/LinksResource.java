package no.innspill.control;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.signin.SignIn;
import no.innspill.undo.Renaming;
import no.innspill.undo.UndoKind;
import no.innspill.undo.WorkshopNaming;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses.Then;
import no.innspill.web.Role;
import no.innspill.web.SignedIn;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** The secret links, made again when one got into the wrong hands, and the address the room joins at. */
@Path("/w/{code}")
public class LinksResource {

    private final FacilitatorCommands controls;
    private final JoinAddress addresses;
    private final Renaming renaming;
    private final SignedIn signedIn;
    private final Caller caller;

    LinksResource(
            FacilitatorCommands controls, JoinAddress addresses, Renaming renaming, SignedIn signedIn, Caller caller) {
        this.controls = controls;
        this.addresses = addresses;
        this.renaming = renaming;
        this.signedIn = signedIn;
        this.caller = caller;
    }

    /**
     * Makes a new control link, the same one for the same key. This browser gets its secret; when that has been used, every
     * other one has to be let in with the new link. What whoever makes it has claimed by an earlier one stands on the new one.
     */
    @POST
    @Blocking
    @Path("control/link")
    public CompletionStage<Response> renewControl(
            @PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        String secret = controls.secret("control link " + code, code, form);
        Optional<String> person = signedIn.asWhom().map(SignIn::person);
        return controls.submit(
                code,
                form,
                Then.backTo("/w/" + code + "/control/sheet")
                        .with(caller.cookies().remember(code, Role.CONTROL, secret, caller.language())),
                workshop -> {
                    workshop.access().offerControlBy(secret);
                    person.ifPresent(workshop.access()::moveClaim);
                    return Outcome.accepted(Map.of("sheet", "/w/" + code + "/control/sheet"), Change.DEED);
                });
    }

    @POST
    @Path("projector/link")
    public CompletionStage<Response> renewProjector(
            @PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return controls.submit(code, new Form(fields), workshop -> {
            workshop.access().renewProjectorToken();
            return Outcome.accepted(Change.ACCESS, Change.BOARD);
        });
    }

    @POST
    @Path("address")
    public CompletionStage<Response> reachAt(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> reachAt(workshop, form.text("address")));
    }

    private Outcome reachAt(Workshop workshop, String address) {
        if (!addresses.choices(workshop).contains(address)) {
            return Outcome.refused(ControlRefusal.NO_SUCH_ADDRESS);
        }
        WorkshopNaming before = WorkshopNaming.of(workshop);
        workshop.settings().reachAt(address);
        renaming.keep(workshop, UndoKind.ADDRESS, before);
        return Outcome.accepted(Change.BOARD);
    }
}
