package no.innspill.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.template.BuiltInTemplates;
import no.innspill.template.ThemeTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What pretend people write, in all languages: what belongs to a theme where that is known, else what suits any. */
final class PretendTexts {

    /** A measure that somebody might propose. */
    record Proposal(LocalizedText title, LocalizedText why) {}

    /** What is known of a theme: what may be said of it, and what might be proposed where it is talked about. */
    private record Known(List<LocalizedText> ideas, List<Proposal> proposals) {}

    /** The built-in templates that have examples of their own, a file for each. */
    private static final List<String> WITH_EXAMPLES = List.of("ekommune", "retrospective", "swot");

    private static final Map<?, ?> ANY = read("any");
    private static final Map<LocalizedText, Known> BY_THEME = byTheme();

    private PretendTexts() {}

    /** The ideas that belong to a theme with this title; empty where none are known. */
    static List<LocalizedText> about(LocalizedText theme) {
        return Optional.ofNullable(BY_THEME.get(theme)).map(Known::ideas).orElse(List.of());
    }

    static List<LocalizedText> aboutAnything() {
        return all(list(ANY, "ideas"));
    }

    /** What might be proposed where these themes are talked about: by the first that is known, else what suits any. */
    static List<Proposal> proposals(List<LocalizedText> themes) {
        return themes.stream()
                .flatMap(theme -> Stream.ofNullable(BY_THEME.get(theme)))
                .map(Known::proposals)
                .findFirst()
                .orElseGet(() -> proposals(ANY));
    }

    private static List<Proposal> proposals(Map<?, ?> written) {
        return list(written, "measures").stream()
                .map(entry -> (Map<?, ?>) entry)
                .map(entry -> new Proposal(words(entry, "title"), words(entry, "why")))
                .toList();
    }

    private static Map<LocalizedText, Known> byTheme() {
        Map<LocalizedText, Known> found = new HashMap<>();
        for (String name : WITH_EXAMPLES) {
            Map<?, ?> written = read(name);
            List<?> ideas = list(written, "themes");
            List<ThemeTemplate> themes =
                    BuiltInTemplates.named(name).orElseThrow().themes();
            for (int i = 0; i < themes.size(); i++) {
                found.put(themes.get(i).title(), new Known(all((List<?>) ideas.get(i)), proposals(written)));
            }
        }
        return Map.copyOf(found);
    }

    private static List<LocalizedText> all(List<?> entries) {
        return entries.stream().map(entry -> words((Map<?, ?>) entry)).toList();
    }

    private static List<?> list(Map<?, ?> node, String key) {
        return (List<?>) Objects.requireNonNull(node.get(key), key);
    }

    private static LocalizedText words(Map<?, ?> node, String key) {
        return words((Map<?, ?>) Objects.requireNonNull(node.get(key), key));
    }

    private static LocalizedText words(Map<?, ?> node) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        node.forEach((tag, text) -> texts.put(Language.of(String.valueOf(tag)).orElseThrow(), String.valueOf(text)));
        return new LocalizedText(texts);
    }

    private static Map<?, ?> read(String name) {
        String path = "/rehearsal-texts/" + name + ".yaml";
        try (var stream = PretendTexts.class.getResourceAsStream(path)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
