package no.innspill.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.language.Clusters;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Gathers what is wrong with a file, so that a facilitator can mend all of it in one go. */
final class TemplateProblems {

    /** Nobody mends more at a time, and a hostile file must not make a page of megabytes. */
    private static final int ENOUGH = 50;

    private static final int SHOWN = 200;

    private final List<TemplateProblem> found = new ArrayList<>();

    void add(Node at, Fault fault, Object... arguments) {
        add(at.getStartMark(), fault, arguments);
    }

    void add(Mark at, Fault fault, Object... arguments) {
        add(at.getLine() + 1, at.getColumn() + 1, fault, arguments);
    }

    void add(int line, int column, Fault fault, Object... arguments) {
        if (found.size() < ENOUGH) {
            List<String> shown = Stream.of(arguments)
                    .map(String::valueOf)
                    .map(TemplateProblems::cut)
                    .toList();
            found.add(new TemplateProblem(line, column, fault.key(), shown));
        }
    }

    private static String cut(String argument) {
        return Clusters.count(argument) <= SHOWN ? argument : Clusters.cut(argument, SHOWN) + "…";
    }

    int count() {
        return found.size();
    }

    boolean none() {
        return found.isEmpty();
    }

    List<TemplateProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(TemplateProblem::line).thenComparingInt(TemplateProblem::column))
                .toList();
    }
}
