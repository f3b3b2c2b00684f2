package no.innspill.template;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A step together with how long it lasts in each length of the workshop.
 *
 * @param minutes the step's minutes by the length of the workshop; a length that is missing does without the step. Empty
 *     for a step that is the same in every length
 */
public record AgendaStep(StepTemplate step, SortedMap<Integer, Integer> minutes) {

    public AgendaStep {
        minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
    }

    static AgendaStep always(StepTemplate step) {
        return new AgendaStep(step, new TreeMap<>());
    }

    Optional<StepTemplate> in(int length) {
        return minutes.isEmpty()
                ? Optional.of(step)
                : Optional.ofNullable(minutes.get(length)).map(step::lasting);
    }
}
