package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.rule.StepKind;
import no.innspill.transaction.Memory;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** The votes of a workshop that have been opened; a vote that is only planned has no polls yet. */
@ApplicationScoped
public class OpenedVotes {

    private final Polls polls;
    private final Memory memory;

    OpenedVotes(Polls polls, Memory memory) {
        this.polls = polls;
        this.memory = memory;
    }

    /** The last vote opened among the steps up to that one: the one its results are about. */
    public Optional<Step> latest(Workshop workshop, Step step) {
        return of(workshop).stream()
                .filter(candidate -> candidate.position() <= step.position())
                .reduce((earlier, later) -> later);
    }

    /** The last vote opened among the steps before that one that the theme was in. */
    Optional<Step> before(Workshop workshop, Step step, Theme theme) {
        return workshop.plan().steps().stream()
                .filter(candidate -> candidate.kind() == StepKind.VOTE && candidate.position() < step.position())
                .filter(candidate -> polls.of(candidate, theme).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** All that have been opened, in the order of the agenda. */
    public List<Step> of(Workshop workshop) {
        Set<Long> opened = memory.once(new Opened(workshop.id()), () -> polls.stepsWithAny(workshop));
        return workshop.plan().steps().stream()
                .filter(step -> step.kind() == StepKind.VOTE && opened.contains(step.id()))
                .toList();
    }

    private record Opened(long workshop) {}
}
