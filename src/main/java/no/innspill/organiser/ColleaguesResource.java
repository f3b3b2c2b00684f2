package no.innspill.organiser;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.SignedIn;
import no.innspill.workshop.JoinCode;

/** Sharing a workshop with colleagues who sign in, and taking that back. */
@Path("/w/{code}/control/colleagues")
@Blocking
public class ColleaguesResource {

    @CheckedTemplate(basePath = "organiser")
    static class Templates {
        static native TemplateInstance colleagues(ColleaguesPage page);
    }

    private final FacilitatorCommands controls;
    private final OwnersCommands owners;
    private final Colleagues colleagues;
    private final Shares shares;
    private final JoinAddress addresses;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Responses replies;

    ColleaguesResource(
            FacilitatorCommands controls,
            OwnersCommands owners,
            Colleagues colleagues,
            Shares shares,
            JoinAddress addresses,
            SignedIn signedIn,
            Caller caller,
            Responses replies) {
        this.controls = controls;
        this.owners = owners;
        this.colleagues = colleagues;
        this.shares = shares;
        this.addresses = addresses;
        this.signedIn = signedIn;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Optional<SignIn> asking = signedIn.asWhom();
        String secret = caller.tokens(code).control();
        return controls.entered(
                code,
                workshop -> colleagues.page(workshop, secret, asking, caller.language(workshop, Role.CONTROL)),
                page -> signedIn.isOffered() ? shown(page) : replies.refuse(RequestRefusal.NO_SUCH_PAGE));
    }

    private static Response shown(ColleaguesPage page) {
        return Responses.html(Templates.colleagues(page), page.language()).build();
    }

    /** Makes a link that one colleague can use once; where nobody has the workshop among theirs, it is the caller's first. */
    @POST
    public CompletionStage<Response> share(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        String secret = controls.secret("share " + code, code, form);
        return owners.submit(code, form, 201, (workshop, person) -> {
            Outcome made = shares.make(workshop, secret);
            return made instanceof Outcome.Refused
                    ? made
                    : Outcome.accepted(Map.of("link", addresses.of(workshop) + "/shared/" + secret), Change.DEED);
        });
    }

    /** Has a workshop that is nobody's among the caller's. */
    @POST
    @Path("own")
    public CompletionStage<Response> keep(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return owners.submit(
                JoinCode.normalise(code), new Form(fields), 200, (workshop, person) -> Outcome.accepted(Change.DEED));
    }

    @DELETE
    @Path("shares/{id: [0-9]{1,18}}")
    public CompletionStage<Response> takeBack(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return owners.submit(JoinCode.normalise(code), new Form(fields), 200, (workshop, person) -> {
            shares.takeBack(workshop, id);
            return Outcome.accepted(Change.DEED);
        });
    }

    @DELETE
    public CompletionStage<Response> putOut(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return owners.putOut(JoinCode.normalise(code), new Form(fields));
    }

    @DELETE
    @Path("{mark}")
    public CompletionStage<Response> takeFrom(
            @PathParam("code") String code, @PathParam("mark") String mark, MultivaluedMap<String, String> fields) {
        return owners.submit(JoinCode.normalise(code), new Form(fields), 200, (workshop, person) -> {
            Colleagues.marked(workshop, mark).ifPresent(workshop.access()::takeFrom);
            return Outcome.accepted(Change.ACCESS);
        });
    }
}
