package no.innspill.matrix;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import no.innspill.desk.Change;
import no.innspill.desk.Discretion;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantCommands;
import no.innspill.participation.Participants;
import no.innspill.participation.Slips;
import no.innspill.result.InputRefusal;
import no.innspill.result.Refusal;
import no.innspill.transaction.Memory;
import no.innspill.vote.VoteRefusal;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Where a participant rates the items of the matrix. */
@RequestScoped
class RatingCommands {

    private final ParticipantCommands desk;
    private final Participants participants;
    private final Slips slips;
    private final Items items;
    private final Matrices matrices;
    private final Ratings ratings;
    private final Memory memory;
    private final Clock clock;

    RatingCommands(
            ParticipantCommands desk,
            Participants participants,
            Slips slips,
            Items items,
            Matrices matrices,
            Ratings ratings,
            Memory memory,
            Clock clock) {
        this.desk = desk;
        this.participants = participants;
        this.slips = slips;
        this.items = items;
        this.matrices = matrices;
        this.ratings = ratings;
        this.memory = memory;
        this.clock = clock;
    }

    private interface Say {
        Optional<Outcome> about(Participant participant, Item item);
    }

    /** Fields {@code importance} and {@code feasibility}, 1 to 5; one alone leaves the other as it was. */
    CompletionStage<Response> rate(String code, long id, @Nullable MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return submit(code, id, form, (participant, item) -> {
            Optional<Integer> importance = scale(form, "importance");
            Optional<Integer> feasibility = scale(form, "feasibility");
            if ((importance.isEmpty() && feasibility.isEmpty())
                    || isOff(form, "importance", importance)
                    || isOff(form, "feasibility", feasibility)) {
                return Optional.of(Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, Rating.LEAST, Rating.MOST));
            }
            ratings.rate(participant, item, importance.orElse(null), feasibility.orElse(null));
            return Optional.empty();
        });
    }

    private static boolean isOff(Form form, String axis, Optional<Integer> read) {
        return read.isEmpty() && !form.text(axis).isBlank();
    }

    private static Optional<Integer> scale(Form form, String axis) {
        return form.number(axis)
                .filter(number -> number >= Rating.LEAST && number <= Rating.MOST)
                .map(Long::intValue);
    }

    CompletionStage<Response> takeBack(String code, long id, @Nullable MultivaluedMap<String, String> fields) {
        return submit(code, id, new Form(fields), (participant, item) -> {
            ratings.takeBack(participant, item);
            return Optional.empty();
        });
    }

    private CompletionStage<Response> submit(String code, long id, Form form, Say say) {
        return desk.submit(
                code,
                form,
                "rate-" + id,
                (workshop, device) -> slips.admits(workshop, device)
                        ? participants.asVoter(workshop, device, person -> judge(workshop, person, id, say))
                        : Outcome.refused(VoteRefusal.SLIP_NEEDED));
    }

    private Outcome judge(Workshop workshop, Participant participant, long id, Say say) {
        Optional<Item> item = items.in(workshop, id).filter(found -> found.isOnBoardOf(participant, workshop));
        if (item.isEmpty()) {
            return Outcome.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        Optional<Refusal> refused =
                workshop.permissions().refusesRatings(item.get().theme(), clock.instant());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        if (!listed(workshop, workshop.progress().step()).contains(item.get().id())) {
            return Outcome.refused(MatrixRefusal.NOT_IN_MATRIX);
        }
        boolean ratedBefore = ratings.anyBy(participant);
        return say.about(participant, item.get()).orElseGet(() -> told(workshop, participant, item.get(), ratedBefore));
    }

    private record Listed(long step) {}

    /** The ids of what may be rated. */
    private Set<Long> listed(Workshop workshop, Step step) {
        return memory.onceForRatings(
                new Listed(step.id()),
                () -> matrices.items(workshop, step).stream().map(Item::id).collect(Collectors.toSet()));
    }

    private Outcome told(Workshop workshop, Participant participant, Item item, boolean ratedBefore) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("item", item.id());
        ratings.by(participant, item).ifPresent(rating -> {
            rating.importance().ifPresent(number -> answer.put("importance", number));
            rating.feasibility().ifPresent(number -> answer.put("feasibility", number));
        });
        // Only the first and the last rating of a person change what all may know: how many have rated.
        Set<Change> changes =
                ratedBefore == ratings.anyBy(participant) ? Set.of(Change.RATING) : Set.of(Change.RATING, Change.RATED);
        answer.put("revision", Discretion.revisionAfter(workshop, changes));
        return new Outcome.Accepted(answer, changes);
    }
}
