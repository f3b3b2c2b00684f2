package no.innspill.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innspill.rule.StepKind;
import no.innspill.time.Timer;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/**
 * How a workshop keeps its plan. It began when its first step was left: how long people take to come in is nobody's delay.
 *
 * @param planned when it should be over by the plan; before it has begun, if it began now
 * @param expected when it will be over if what is left takes as long as planned
 * @param longest the later step that could be shortened most; the last one never is
 */
record Schedule(Instant planned, Instant expected, Optional<Step> longest) {

    /** @param begun when the first step was left, if it has been */
    static Schedule of(Workshop workshop, Optional<Instant> begun, Instant now) {
        List<Step> steps = workshop.plan().steps();
        Step current = workshop.progress().step();
        List<Step> later = steps.subList(current.position() + 1, steps.size());
        Instant expected = now.plus(left(workshop, current, now)).plus(sum(later));
        Instant planned = begun.map(instant -> instant.plus(sum(steps.subList(1, steps.size()))))
                .orElse(expected);
        return new Schedule(
                planned,
                expected,
                later.stream()
                        .filter(step -> step.kind() != StepKind.CLOSE)
                        .filter(step -> step.length().isPresent())
                        .max(Comparator.comparing(Schedule::length)));
    }

    private static Duration left(Workshop workshop, Step current, Instant now) {
        Timer timer = workshop.progress().timer();
        if (!timer.isSet()) {
            return length(current);
        }
        Duration left = timer.left(now);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration sum(List<Step> steps) {
        return steps.stream().map(Schedule::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(Step step) {
        return step.length().orElse(Duration.ZERO);
    }

    /** In whole minutes, halves up; below zero if it is ahead. */
    long minutesBehind() {
        return Math.floorDiv(Duration.between(planned, expected).toSeconds() + 30, 60);
    }
}
