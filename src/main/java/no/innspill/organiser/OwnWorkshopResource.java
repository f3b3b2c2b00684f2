package no.innspill.organiser;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Answer;
import no.innspill.desk.Desk;
import no.innspill.desk.DeskRefusal;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.permission.AccessRefusal;
import no.innspill.signin.SignIn;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.web.Role;
import no.innspill.web.SignedIn;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Lets somebody who is signed in into the control view of a workshop of theirs, on whatever machine, without its link. */
@Path("/mine/{code}")
@Blocking
public class OwnWorkshopResource {

    private final Workshops workshops;
    private final Transactions transactions;
    private final Desk desk;
    private final Keys keys;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Responses replies;
    private final Clock clock;

    OwnWorkshopResource(
            Workshops workshops,
            Transactions transactions,
            Desk desk,
            Keys keys,
            SignedIn signedIn,
            Caller caller,
            Responses replies,
            Clock clock) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.desk = desk;
        this.keys = keys;
        this.signedIn = signedIn;
        this.caller = caller;
        this.replies = replies;
        this.clock = clock;
    }

    /** @param known whether the key lets in already */
    private record Own(String key, boolean known) {}

    @GET
    public CompletionStage<Response> enter(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Optional<SignIn> session = signedIn.asWhom();
        if (session.isEmpty()) {
            return CompletableFuture.completedStage(replies.refuse(AccessRefusal.SIGN_IN_FIRST));
        }
        SignIn known = session.get();
        String person = known.person();
        Optional<Own> own = transactions.read(() -> workshops
                .byCode(code)
                .filter(workshop -> workshop.access().isOrganisedBy(person))
                .map(workshop -> own(workshop, person)));
        if (own.isEmpty()) {
            return CompletableFuture.completedStage(replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP, typed));
        }
        String key = own.get().key();
        int seconds = (int) Duration.between(clock.instant(), known.expiresAt()).toSeconds();
        Then then = Then.backTo("/w/" + code + "/control")
                .with(caller.cookies().remember(code, Role.CONTROL, key, caller.chosen(code, Role.CONTROL), seconds));
        CompletionStage<Answer> letIn = own.get().known()
                ? CompletableFuture.completedStage(new Answer(Map.of(), null, List.of()))
                : desk.submit(code, Optional.empty(), workshop -> {
                    workshop.access().letIn(person, keys.of(workshop, person));
                    return Outcome.accepted();
                });
        return replies.when(letIn, Form.EMPTY, then);
    }

    private Own own(Workshop workshop, String person) {
        String key = keys.of(workshop, person);
        return new Own(key, workshop.access().isKeyOf(person, key));
    }
}
