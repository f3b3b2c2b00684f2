package no.innspill.template;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** YAML as a person would write it: texts unquoted where that is safe, short lists of numbers on one line. */
final class YamlNodes {

    private final Language own;

    YamlNodes(Language own) {
        this.own = own;
    }

    /** A text that says nothing in any language is an empty one. */
    Node words(LocalizedText words) {
        Map<Language, String> texts = words.texts();
        if (texts.isEmpty() || (texts.size() == 1 && texts.containsKey(own))) {
            return text(words.in(own, own));
        }
        List<NodeTuple> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            if (texts.containsKey(language)) {
                languages.add(field(language.tag(), text(words.in(language, own))));
            }
        }
        return mapping(languages);
    }

    static Node text(String text) {
        return scalar(Tag.STR, text, text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
    }

    static Node number(int number) {
        return scalar(Tag.INT, Integer.toString(number), ScalarStyle.PLAIN);
    }

    static Node yes() {
        return scalar(Tag.BOOL, "true", ScalarStyle.PLAIN);
    }

    private static Node scalar(Tag tag, String value, ScalarStyle style) {
        return new ScalarNode(tag, value, null, null, style);
    }

    static Node list(List<Node> entries) {
        return new SequenceNode(Tag.SEQ, entries, FlowStyle.BLOCK);
    }

    static Node numbers(List<Integer> numbers) {
        return new SequenceNode(Tag.SEQ, numbers.stream().map(YamlNodes::number).toList(), FlowStyle.FLOW);
    }

    static Node numbers(Map<Integer, Integer> numbers) {
        List<NodeTuple> entries = numbers.entrySet().stream()
                .map(entry -> new NodeTuple(number(entry.getKey()), number(entry.getValue())))
                .toList();
        return new MappingNode(Tag.MAP, entries, FlowStyle.FLOW);
    }

    static Node mapping(List<NodeTuple> fields) {
        return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
    }

    static NodeTuple field(String name, Node value) {
        return new NodeTuple(text(name), value);
    }

    static String write(Node root) {
        DumperOptions options = new DumperOptions();
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        StringWriter file = new StringWriter();
        new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options).serialize(root, file);
        return file.toString();
    }
}
