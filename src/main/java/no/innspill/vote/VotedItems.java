package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import no.innspill.idea.Item;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;

/** Which items a step is about: in a vote on the top few those, else all. */
@ApplicationScoped
public class VotedItems {

    private final Polls polls;

    VotedItems(Polls polls) {
        this.polls = polls;
    }

    public Predicate<Item> of(Step step) {
        List<Poll> narrowed = polls.of(step).stream().filter(Poll::isNarrowed).toList();
        return item -> narrowed.stream()
                .filter(poll -> poll.theme().id() == item.theme().id())
                .allMatch(poll -> poll.admits(item));
    }

    /** The themes in which the step is not about all there is. */
    public List<Theme> narrowed(Step step) {
        return polls.of(step).stream().filter(Poll::isNarrowed).map(Poll::theme).toList();
    }
}
