package no.innspill.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.innspill.rule.PlanLimits;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the agenda, or gives the usual one to a template that has none. */
final class AgendaReading {

    private final Fields file;
    private final Texts texts;
    private final TemplateProblems problems;

    AgendaReading(Fields file, Texts texts, TemplateProblems problems) {
        this.file = file;
        this.texts = texts;
        this.problems = problems;
    }

    /** @param themeCount how many themes its steps may refer to */
    Agenda read(int themeCount) {
        List<Node> nodes = file.list("agenda", PlanLimits.STEPS);
        if (nodes.isEmpty()) {
            return BuiltInTemplates.defaultAgenda();
        }
        StepReading reading = new StepReading(texts, themeCount, problems);
        List<AgendaStep> steps = new ArrayList<>();
        Set<Integer> lengths = new TreeSet<>();
        for (Node node : nodes) {
            if (node instanceof MappingNode mapping) {
                AgendaStep step = reading.step(mapping);
                steps.add(step);
                refuseTooMany(lengths, step, node);
            } else {
                problems.add(node, Fault.NOT_FIELDS, "agenda");
            }
        }
        return new Agenda(steps);
    }

    private void refuseTooMany(Set<Integer> lengths, AgendaStep step, Node node) {
        int before = lengths.size();
        lengths.addAll(step.minutes().keySet());
        if (before <= PlanLimits.LENGTHS && lengths.size() > PlanLimits.LENGTHS) {
            problems.add(node, Fault.TOO_MANY, "minutes", lengths.size(), PlanLimits.LENGTHS);
        }
    }
}
