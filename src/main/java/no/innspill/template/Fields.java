package no.innspill.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innspill.language.Cleaning;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The fields of one mapping. A field without a value counts as left out; one we do not know is a problem. */
final class Fields {

    private final Node mapping;
    private final TemplateProblems problems;
    private final Map<String, NodeTuple> byName = new HashMap<>();

    Fields(MappingNode mapping, List<String> known, TemplateProblems problems) {
        this.mapping = mapping;
        this.problems = problems;
        for (NodeTuple field : mapping.getValue()) {
            String name = nameOf(field.getKeyNode());
            if (!known.contains(name)) {
                problems.add(field.getKeyNode(), Fault.UNKNOWN_FIELD, name, String.join(", ", known));
            } else if (byName.putIfAbsent(name, field) != null) {
                problems.add(field.getKeyNode(), Fault.DUPLICATE, name);
            }
        }
    }

    private static String nameOf(Node key) {
        return key instanceof ScalarNode name
                ? name.getValue().strip().toLowerCase(Locale.ROOT).replace('-', '_')
                : "?";
    }

    Optional<Node> find(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(NodeTuple::getValueNode)
                .filter(Fields::saysSomething);
    }

    /** Whether there is a text once it has been cleaned: what is nothing but what cleaning drops is none. */
    static boolean saysSomething(Node node) {
        return !node.getTag().equals(Tag.NULL)
                && !(node instanceof ScalarNode scalar && Cleaning.showsNothing(Cleaning.line(scalar.getValue())));
    }

    /** The entries of a list, at most so many; one entry alone needs no list. */
    List<Node> list(String name, int most) {
        @Nullable Node value = find(name).orElse(null);
        if (value == null) {
            return List.of();
        }
        List<Node> entries = value instanceof SequenceNode sequence
                ? sequence.getValue().stream().filter(Fields::saysSomething).toList()
                : List.of(value);
        if (entries.size() > most) {
            problems.add(entries.get(most), Fault.TOO_MANY, name, entries.size(), most);
        }
        return entries.subList(0, Math.min(most, entries.size()));
    }

    void missing(String name) {
        NodeTuple field = byName.get(name);
        problems.add(field == null ? mapping : field.getKeyNode(), Fault.MISSING, name);
    }
}
