package no.innspill.idea;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.pace.Pace.Deed;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantCommands;
import no.innspill.result.Result;
import no.innspill.workshop.Workshop;

/** Editing and withdrawing an idea of one's own. */
@Path("/w/{code}/ideas/{id}")
public class IdeaResource {

    private final ParticipantCommands desk;
    private final Ideas ideas;
    private final IdeaWriting writing;
    private final Clock clock;

    IdeaResource(ParticipantCommands desk, Ideas ideas, IdeaWriting writing, Clock clock) {
        this.desk = desk;
        this.ideas = ideas;
        this.writing = writing;
        this.clock = clock;
    }

    @POST
    public CompletionStage<Response> edit(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        // Read before the desk: however long it takes, nobody waits for it.
        Result<IdeaText> typed = IdeaText.read(form.text("text"));
        return submit(code, id, form, (workshop, idea) -> edit(workshop, idea, form, typed));
    }

    private Outcome edit(Workshop workshop, Idea idea, Form form, Result<IdeaText> typed) {
        return idea.isByStoppedAuthor()
                ? Outcome.refused(IdeaRefusal.POSTS_STOPPED)
                : Outcome.of(
                        typed,
                        text -> Outcome.of(
                                workshop.plan().tags(form.numbers("tag")),
                                tags -> IdeasResource.told(
                                        workshop, idea, writing.reword(idea, text, tags, clock.instant()))));
    }

    @DELETE
    public CompletionStage<Response> withdraw(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(
                code,
                id,
                new Form(fields),
                (workshop, idea) -> IdeasResource.told(workshop, idea, writing.withdraw(idea)));
    }

    private CompletionStage<Response> submit(
            String code, long id, Form form, BiFunction<Workshop, Idea, Outcome> change) {
        return desk.submit(
                code,
                form,
                IdeasResource.anchor(form),
                200,
                Deed.COMMAND,
                1,
                (workshop, author) -> Outcome.of(mine(workshop, author, id), idea -> change.apply(workshop, idea)));
    }

    private Result<Idea> mine(Workshop workshop, Participant author, long id) {
        Optional<Idea> idea = ideas.in(workshop, id);
        if (idea.isEmpty()) {
            return Result.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        if (!idea.get().isBy(author)) {
            return Result.refused(
                    idea.get().isSeenBy(author, workshop) ? IdeaRefusal.NOT_YOURS : IdeaRefusal.NO_SUCH_IDEA);
        }
        return workshop.permissions()
                .refusesIdeas(idea.get().theme(), clock.instant())
                .map(refusal -> Result.<Idea>refused(refusal))
                .orElseGet(() -> Result.ok(idea.get()));
    }
}
