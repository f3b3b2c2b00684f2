package no.innspill.moderation;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaModeration;
import no.innspill.workshop.Workshop;

/**
 * Against somebody who floods the board: everything by whoever wrote an idea goes at once, and nothing more is taken from
 * them. Nobody is told who that is.
 */
@Path("/w/{code}/ideas/{id}/author")
public class AuthorResource {

    private final Moderator moderator;
    private final IdeaModeration moderation;
    private final Clock clock;

    AuthorResource(Moderator moderator, IdeaModeration moderation, Clock clock) {
        this.moderator = moderator;
        this.moderation = moderation;
        this.clock = clock;
    }

    @POST
    @Path("silencing")
    public CompletionStage<Response> silence(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return moderator.idea(code, id, new Form(fields), this::silence);
    }

    private Outcome silence(Workshop workshop, Idea idea) {
        if (!idea.hasAuthor()) {
            return Outcome.refused(ModerationRefusal.NO_AUTHOR);
        }
        return new Outcome.Accepted(
                Map.of("revision", workshop.nextRevision()), moderation.silenceAuthor(idea, clock.instant()));
    }

    /**
     * Takes ideas from them again. Field {@code show}: shows what was hidden with it as well; what was hidden before that
     * for a reason of its own stays so.
     */
    @DELETE
    @Path("silencing")
    public CompletionStage<Response> letPost(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return moderator.idea(
                code,
                id,
                form,
                (workshop, idea) -> new Outcome.Accepted(
                        Map.of("revision", workshop.nextRevision()),
                        idea.isByStoppedAuthor() ? moderation.letAuthorPost(idea, form.flag("show")) : Set.of()));
    }
}
