package no.innspill.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.PlanLimits;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads texts: a plain one is in the file's own language, a mapping holds one for each language. */
final class Texts {

    static final LocalizedText NONE = new LocalizedText(Map.of());

    /** Only these keep their line breaks. */
    private static final Set<String> PARAGRAPHS = Set.of("text", "say", "notes", "description");

    private final Language own;
    private final TemplateProblems problems;

    Texts(Language own, TemplateProblems problems) {
        this.own = own;
        this.problems = problems;
    }

    LocalizedText required(Fields fields, String name, int limit) {
        int before = problems.count();
        LocalizedText words = optional(fields, name, limit);
        if (words.texts().isEmpty() && problems.count() == before) {
            fields.missing(name);
        }
        return words;
    }

    LocalizedText optional(Fields fields, String name, int limit) {
        return fields.find(name).map(node -> words(node, name, limit)).orElse(NONE);
    }

    List<LocalizedText> list(Fields fields, String name, int most, int limit) {
        return fields.list(name, most).stream()
                .map(node -> words(node, name, limit))
                .filter(words -> !words.texts().isEmpty())
                .toList();
    }

    /** A list to choose from: the same label twice would be two choices that look alike. */
    List<LocalizedText> labels(Fields fields, String name) {
        return labels(fields, name, PlanLimits.LABELS);
    }

    List<LocalizedText> labels(Fields fields, String name, int most) {
        List<LocalizedText> labels = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node node : fields.list(name, most)) {
            LocalizedText label = words(node, name, PlanLimits.LABEL);
            String shown = label.in(own, own);
            if (shown.isEmpty()) {
                continue;
            }
            if (!seen.add(shown.toLowerCase(Locale.ROOT))) {
                problems.add(node, Fault.DUPLICATE, shown);
            }
            labels.add(label);
        }
        return labels;
    }

    LocalizedText words(Node node, String field, int limit) {
        if (node instanceof ScalarNode plain) {
            return LocalizedText.of(own, text(plain, field, limit));
        }
        if (node instanceof MappingNode languages) {
            return inLanguages(languages, field, limit);
        }
        problems.add(node, Fault.NOT_A_TEXT, field);
        return NONE;
    }

    private LocalizedText inLanguages(MappingNode languages, String field, int limit) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (NodeTuple entry : languages.getValue()) {
            Node value = entry.getValueNode();
            Optional<Language> language = language(entry.getKeyNode());
            if (language.isEmpty() || !Fields.saysSomething(value)) {
                continue;
            }
            if (!(value instanceof ScalarNode scalar)) {
                problems.add(value, Fault.NOT_A_TEXT, field);
            } else if (texts.putIfAbsent(language.get(), text(scalar, field, limit)) != null) {
                problems.add(entry.getKeyNode(), Fault.DUPLICATE, language.get().tag());
            }
        }
        return new LocalizedText(texts);
    }

    private Optional<Language> language(Node key) {
        String tag = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        Optional<Language> language = Language.of(tag);
        if (language.isEmpty()) {
            problems.add(key, Fault.UNKNOWN_LANGUAGE, tag);
        }
        return language;
    }

    private String text(ScalarNode node, String field, int limit) {
        String written = PARAGRAPHS.contains(field) ? Cleaning.text(node.getValue()) : Cleaning.line(node.getValue());
        int length = Clusters.count(written);
        if (length > limit) {
            problems.add(node, Fault.TOO_LONG, field, length, limit);
        }
        return written;
    }
}
