package no.innspill.template;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.innspill.time.Dates;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads whole numbers and yes or no, as people write them. */
final class Values {

    private static final Set<String> YES = Set.of("true", "yes", "on", "ja");
    private static final Set<String> NO = Set.of("false", "no", "off", "nei");

    private final TemplateProblems problems;

    Values(TemplateProblems problems) {
        this.problems = problems;
    }

    /** The number; empty if there is none between these two, which is then a problem. */
    Optional<Integer> number(Node node, String field, int least, int most) {
        String written = written(node);
        if (!written.matches("[+-]?[0-9]{1,9}")) {
            problems.add(node, Fault.NOT_A_NUMBER, field, written);
            return Optional.empty();
        }
        int number = Integer.parseInt(written);
        if (number < least || number > most) {
            problems.add(node, Fault.OUT_OF_RANGE, field, number, least, most);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    boolean yes(Fields fields, String name) {
        return fields.find(name).map(node -> yes(node, name)).orElse(false);
    }

    private boolean yes(Node node, String field) {
        String written = written(node).toLowerCase(Locale.ROOT);
        if (!YES.contains(written) && !NO.contains(written)) {
            problems.add(node, Fault.NOT_YES_OR_NO, field, written(node));
        }
        return YES.contains(written);
    }

    /** A day as in {@code 2026-03-12}, or null. */
    @Nullable LocalDate day(Fields fields, String name) {
        return fields.find(name).map(node -> day(node, name)).orElse(null);
    }

    private @Nullable LocalDate day(Node node, String field) {
        Optional<LocalDate> day = Dates.day(written(node));
        if (day.isEmpty()) {
            problems.add(node, Fault.NOT_A_DAY, field, written(node));
        }
        return day.orElse(null);
    }

    static String written(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "…";
    }
}
