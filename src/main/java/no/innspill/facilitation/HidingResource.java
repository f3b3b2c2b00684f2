package no.innspill.facilitation;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.web.Form;
import no.innspill.workshop.Refusal;

/** Taking an idea off every wall and phone, and putting it back. */
@Path("/w/{code}/ideas/{id}/hiding")
public class HidingResource {

    private final Controls controls;
    private final Ideas ideas;
    private final Clock clock;

    HidingResource(Controls controls, Ideas ideas, Clock clock) {
        this.controls = controls;
        this.ideas = ideas;
        this.clock = clock;
    }

    @POST
    public CompletionStage<Response> hide(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return change(code, id, fields, idea -> ideas.hide(idea, clock.instant()));
    }

    @DELETE
    public CompletionStage<Response> show(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return change(code, id, fields, ideas::show);
    }

    private CompletionStage<Response> change(
            String code, long id, MultivaluedMap<String, String> fields, Consumer<Idea> change) {
        return controls.submit(code, new Form(fields), workshop -> ideas.in(workshop, id)
                .map(idea -> {
                    change.accept(idea);
                    Change turnout = Change.turnout(idea.theme().id());
                    return idea.group().isPresent()
                            ? Outcome.accepted(
                                    Change.idea(id),
                                    turnout,
                                    Change.cards(idea.theme().id()))
                            : Outcome.accepted(Change.idea(id), turnout);
                })
                .orElseGet(() -> Outcome.refused(Refusal.NO_SUCH_IDEA)));
    }
}
