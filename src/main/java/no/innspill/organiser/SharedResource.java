package no.innspill.organiser;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.permission.AccessRefusal;
import no.innspill.signin.SignIn;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.web.SignedIn;

/** What a colleague's link leads to: signing in, and then taking the workshop over among one's own. */
@Path("/shared/{share: [A-Za-z0-9_-]{22}}")
@Blocking
public class SharedResource {

    @CheckedTemplate(basePath = "organiser")
    static class Templates {
        static native TemplateInstance shared(String share, Worded workshop, Language language, boolean in);
    }

    private final Shares shares;
    private final Transactions transactions;
    private final Desk desk;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Responses replies;

    SharedResource(
            Shares shares, Transactions transactions, Desk desk, SignedIn signedIn, Caller caller, Responses replies) {
        this.shares = shares;
        this.transactions = transactions;
        this.desk = desk;
        this.signedIn = signedIn;
        this.caller = caller;
        this.replies = replies;
    }

    /** What is shared is said to those who are signed in. */
    @GET
    public Response page(@PathParam("share") String share) {
        if (!signedIn.isOffered()) {
            return replies.refuse(RequestRefusal.NO_SUCH_PAGE);
        }
        Language language = caller.language();
        Optional<Worded> title = transactions.read(() -> shares.byCode(share).map(found -> found.workshop()
                .title()
                .worded(language, found.workshop().language())));
        if (title.isEmpty()) {
            return replies.refuse(OrganiserRefusal.NO_SUCH_SHARE);
        }
        boolean in = signedIn.asWhom().isPresent();
        return Responses.html(Templates.shared(share, in ? title.get() : Worded.NONE, language, in), language)
                .build();
    }

    @POST
    public CompletionStage<Response> accept(@PathParam("share") String share, MultivaluedMap<String, String> fields) {
        Optional<String> person = signedIn.asWhom().map(SignIn::person);
        if (person.isEmpty()) {
            return CompletableFuture.completedStage(replies.refuse(AccessRefusal.SIGN_IN_FIRST));
        }
        Optional<String> code = transactions.read(
                () -> shares.byCode(share).map(found -> found.workshop().code()));
        if (code.isEmpty()) {
            return CompletableFuture.completedStage(replies.refuse(OrganiserRefusal.NO_SUCH_SHARE));
        }
        return replies.when(
                desk.submit(code.get(), Optional.empty(), workshop -> {
                    Outcome accepted = shares.accept(workshop, share, person.get());
                    return accepted instanceof Outcome.Refused
                            ? accepted
                            : Outcome.accepted(Map.of("control", "/mine/" + workshop.code()));
                }),
                new Form(fields),
                Then.backTo("/mine/" + code.get()));
    }
}
