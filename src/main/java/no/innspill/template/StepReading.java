package no.innspill.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import no.innspill.rule.TableRules;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one step of the agenda. */
final class StepReading {

    private static final List<String> FIELDS = List.of(
            "kind",
            "title",
            "text",
            "say",
            "notes",
            "minutes",
            "silent",
            "method",
            "dots",
            "dots_per_item",
            "top",
            "closes_by_itself",
            "themes",
            "items",
            "participants_write",
            "per_table",
            "themes_in_turn",
            "passes");

    private final Texts texts;
    private final Values values;
    private final int themeCount;
    private final TemplateProblems problems;

    StepReading(Texts texts, int themeCount, TemplateProblems problems) {
        this.texts = texts;
        this.values = new Values(problems);
        this.themeCount = themeCount;
        this.problems = problems;
    }

    AgendaStep step(MappingNode node) {
        Fields fields = new Fields(node, FIELDS, problems);
        VoteReading vote = new VoteReading(fields, values, problems);
        @Nullable Node minutes = fields.find("minutes").orElse(null);
        boolean byLength = minutes instanceof MappingNode;
        StepTemplate step = new StepTemplate(
                kind(fields),
                new StepTexts(
                        texts.required(fields, "title", PlanLimits.TITLE),
                        texts.optional(fields, "text", PlanLimits.STEP_TEXT),
                        texts.optional(fields, "say", PlanLimits.STEP_SCRIPT),
                        texts.optional(fields, "notes", PlanLimits.STEP_NOTES)),
                byLength ? null : number(fields, "minutes", PlanLimits.STEP_MINUTES),
                values.yes(fields, "silent"),
                vote.dots(),
                vote.dotsPerItem(),
                vote.method(),
                vote.top(),
                values.yes(fields, "closes_by_itself"),
                themes(fields),
                outcome(fields),
                tables(fields));
        return minutes instanceof MappingNode lengths
                ? new AgendaStep(step, LengthsReading.minutes(lengths, values, problems))
                : AgendaStep.always(step);
    }

    private OutcomeRules outcome(Fields fields) {
        @Nullable Integer items = number(fields, "items", PlanLimits.MATRIX_ITEMS);
        return new OutcomeRules(
                items == null ? OutcomeRules.USUAL.items() : items, values.yes(fields, "participants_write"));
    }

    private TableRules tables(Fields fields) {
        @Nullable Integer passes = number(fields, "passes", PlanLimits.PASSES);
        return new TableRules(
                values.yes(fields, "per_table"),
                values.yes(fields, "themes_in_turn"),
                passes == null ? TableRules.USUAL.passes() : passes);
    }

    private @Nullable Integer number(Fields fields, String name, int most) {
        return fields.find(name)
                .flatMap(node -> values.number(node, name, 1, most))
                .orElse(null);
    }

    /** A kind that cannot be read is a problem already; what stands in for it is never seen. */
    private StepKind kind(Fields fields) {
        @Nullable Node node = fields.find("kind").orElse(null);
        if (node == null) {
            fields.missing("kind");
            return StepKind.DISCUSS;
        }
        String written = Values.written(node);
        Optional<StepKind> kind = Stream.of(StepKind.values())
                .filter(known -> known.name().equalsIgnoreCase(written))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(node, Fault.UNKNOWN_KIND, written, kinds());
        }
        return kind.orElse(StepKind.DISCUSS);
    }

    private static String kinds() {
        return Stream.of(StepKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private List<Integer> themes(Fields fields) {
        List<Integer> themes = new ArrayList<>();
        for (Node node : fields.list("themes", PlanLimits.THEMES)) {
            values.number(node, "themes", Integer.MIN_VALUE, Integer.MAX_VALUE).ifPresent(theme -> {
                if (themeCount > 0 && (theme < 1 || theme > themeCount)) {
                    problems.add(node, Fault.NO_SUCH_THEME, theme, themeCount);
                } else if (themes.contains(theme)) {
                    problems.add(node, Fault.DUPLICATE, theme);
                } else {
                    themes.add(theme);
                }
            });
        }
        return themes;
    }
}
