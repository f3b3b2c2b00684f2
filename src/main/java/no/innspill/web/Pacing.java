package no.innspill.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import no.innspill.access.Secrets;
import no.innspill.address.Addresses;
import no.innspill.desk.Answer;
import no.innspill.pace.Pace;
import no.innspill.pace.Pace.Deed;

/** Lets a command through to the desk if it does not come too soon after the caller's others. */
@RequestScoped
public class Pacing {

    private final Pace pace;
    private final Caller caller;
    private final Responses replies;
    private final RoutingContext request;

    Pacing(Pace pace, Caller caller, Responses replies, RoutingContext request) {
        this.pace = pace;
        this.caller = caller;
        this.replies = replies;
        this.request = request;
    }

    /** The command's answer, or at once that it came too soon; nothing has happened then. */
    public CompletionStage<Answer> pace(String code, Role role, Deed deed, Supplier<CompletionStage<Answer>> command) {
        return pace(code, role, deed, 1, command);
    }

    /** @param many how many are done in one */
    public CompletionStage<Answer> pace(
            String code, Role role, Deed deed, int many, Supplier<CompletionStage<Answer>> command) {
        return tooSoon(code, role, deed, many)
                .<CompletionStage<Answer>>map(CompletableFuture::completedFuture)
                .orElseGet(command);
    }

    /** The same for a question, which is answered at once. */
    public Optional<Response> refuses(String code, Role role, Deed deed) {
        return tooSoon(code, role, deed, 1)
                .map(answer ->
                        replies.refuse(PaceRefusal.TOO_FAST, answer.arguments().toArray()));
    }

    private Optional<Answer> tooSoon(String code, Role role, Deed deed, int many) {
        String token = caller.tokens(code).of(role);
        // Whoever shows no cookie is told so soon enough; until then they have one pace together.
        String whose = code + " " + (token == null ? here() : Secrets.hash(token));
        return pace.tooSoon(deed, many, whose)
                .map(wait -> Answer.refused(
                        deed == Deed.IDEA ? PaceRefusal.IDEAS_TOO_FAST : PaceRefusal.TOO_FAST, Pace.seconds(wait)));
    }

    /** The same for what counts by where the request comes from. */
    public CompletionStage<Answer> fromHere(Deed deed, Supplier<CompletionStage<Answer>> command) {
        return pace.tooSoon(deed, here())
                .<CompletionStage<Answer>>map(wait ->
                        CompletableFuture.completedFuture(Answer.refused(PaceRefusal.TOO_FAST, Pace.seconds(wait))))
                .orElseGet(command);
    }

    /** From where the request comes, as far as it is counted. */
    public String here() {
        return Addresses.of(request);
    }
}
