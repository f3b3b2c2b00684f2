package no.innspill.template;

import java.util.Optional;
import no.innspill.rule.PlanLimits;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Turns a file into YAML nodes that know their lines. Nothing is built from the nodes but texts and numbers, and what
 * makes a small file large (aliases) or deep is refused while walking over its events, before any node exists.
 */
final class YamlSource {

    private final SourceText source;
    private final TemplateProblems problems;
    private final Yaml yaml = new Yaml(new SafeConstructor(options()));

    YamlSource(SourceText source, TemplateProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(PlanLimits.DEPTH + 2);
        options.setCodePointLimit(PlanLimits.FILE_BYTES);
        return options;
    }

    /** The file's fields; empty if something is wrong with the file as a whole. */
    Optional<MappingNode> root() {
        source.check(problems);
        if (!problems.none()) {
            return Optional.empty();
        }
        try {
            refuseTricks();
            return problems.none() ? fields(yaml.compose(source.reader())) : Optional.empty();
        } catch (MarkedYAMLException e) {
            SyntaxFault.report(e, problems);
        } catch (YAMLException e) {
            problems.add(1, 1, Fault.YAML);
        }
        return Optional.empty();
    }

    private void refuseTricks() {
        int depth = 0;
        for (Event event : yaml.parse(source.reader())) {
            if (event instanceof NodeEvent node) {
                refuseTricks(node);
            }
            depth += event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart) ? 1 : 0;
            depth -= event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd) ? 1 : 0;
            if (depth > PlanLimits.DEPTH) {
                problems.add(event.getStartMark(), Fault.TOO_DEEP);
                return;
            }
        }
    }

    private void refuseTricks(NodeEvent event) {
        if (event.getAnchor() != null) {
            problems.add(event.getStartMark(), Fault.ANCHOR);
        }
        if (tagOf(event) != null) {
            problems.add(event.getStartMark(), Fault.TAG);
        }
    }

    private static @Nullable String tagOf(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private Optional<MappingNode> fields(@Nullable Node root) {
        if (root instanceof MappingNode fields) {
            return Optional.of(fields);
        }
        if (root == null || !Fields.saysSomething(root)) {
            problems.add(1, 1, Fault.EMPTY);
        } else {
            problems.add(root, Fault.NOT_A_TEMPLATE);
        }
        return Optional.empty();
    }
}
