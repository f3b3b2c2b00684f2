package no.innspill.template;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.innspill.rule.PlanLimits;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads how long a step lasts in each length of the workshop. */
final class LengthsReading {

    private LengthsReading() {}

    static SortedMap<Integer, Integer> minutes(MappingNode node, Values values, TemplateProblems problems) {
        SortedMap<Integer, Integer> minutes = new TreeMap<>();
        for (NodeTuple entry : node.getValue()) {
            Node key = entry.getKeyNode();
            Optional<Integer> length = values.number(key, "minutes", 1, PlanLimits.LENGTH_MINUTES);
            if (length.isEmpty() || !Fields.saysSomething(entry.getValueNode())) {
                continue;
            }
            Optional<Integer> lasts = values.number(entry.getValueNode(), "minutes", 1, PlanLimits.STEP_MINUTES);
            if (lasts.isPresent() && minutes.putIfAbsent(length.get(), lasts.get()) != null) {
                problems.add(key, Fault.DUPLICATE, length.get());
            }
        }
        return minutes;
    }
}
