package no.innspill.moderation;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaText;
import no.innspill.idea.ModerationState;
import no.innspill.result.Result;
import no.innspill.undo.UndoKind;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Taking an idea off every wall and phone, with a reason for its author, and putting it back. */
@Path("/w/{code}/ideas/{id}/hiding")
public class HidingResource {

    private final Moderator moderator;
    private final Clock clock;

    HidingResource(Moderator moderator, Clock clock) {
        this.moderator = moderator;
        this.clock = clock;
    }

    /**
     * Field {@code reason}: the code of a {@link HidingReason}; {@code words}: the facilitator's own. Both may come later, for
     * an idea that is hidden already; a field that is not there leaves what was said before.
     */
    @POST
    public CompletionStage<Response> hide(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Result<IdeaText> words = IdeaText.read(form.text("words"));
        return moderator.idea(code, id, form, (workshop, idea) -> hide(workshop, idea, form, words));
    }

    private Outcome hide(Workshop workshop, Idea idea, Form form, Result<IdeaText> read) {
        ModerationState before = idea.standing();
        @Nullable String words = before.removalWords();
        if (form.has("words")) {
            words = null;
            if (!form.text("words").isBlank()) {
                if (read instanceof Result.Refused<IdeaText> faulty) {
                    return Outcome.refused(faulty);
                }
                words = read.orElseThrow().text();
            }
        }
        @Nullable String said = words;
        HidingReason reason = HidingReason.of(form.text("reason"))
                .or(() -> Optional.ofNullable(before.removal()))
                .orElse(HidingReason.UNSAID);
        // Saying why afterwards hides nothing, and taking that back shows nothing.
        UndoKind what = before.waits() || !idea.isHidden() ? UndoKind.HIDING : UndoKind.REASON;
        return moderator.stand(workshop, what, idea, standing -> standing.hidden(clock.instant(), reason, said));
    }

    @DELETE
    public CompletionStage<Response> show(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return moderator.submit(code, id, new Form(fields), UndoKind.SHOWING, ModerationState::shown);
    }
}
