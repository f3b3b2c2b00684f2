package no.innspill.template;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The steps of a template, each written once, for one or several lengths of the workshop. */
public record Agenda(List<AgendaStep> steps) {

    public Agenda {
        steps = List.copyOf(steps);
    }

    /** An agenda of one length: the sum of its steps. */
    public static Agenda of(List<StepTemplate> steps) {
        return new Agenda(steps.stream().map(AgendaStep::always).toList());
    }

    /** The lengths to choose from, in minutes, shortest first; 0 stands for an agenda without any timer. */
    public List<Integer> lengths() {
        List<Integer> named = steps.stream()
                .flatMap(step -> step.minutes().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return named.isEmpty() ? List.of(sum()) : named;
    }

    private int sum() {
        return steps.stream()
                .map(step -> step.step().minutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The steps for the offered length that is closest to the wanted one. */
    public List<StepTemplate> lasting(int wanted) {
        int length = lengths().stream()
                .min(Comparator.comparingInt(offered -> Math.abs(offered - wanted)))
                .orElse(wanted);
        return steps.stream()
                .map(step -> step.in(length))
                .flatMap(Optional::stream)
                .toList();
    }
}
