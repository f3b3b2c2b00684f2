package no.innspill.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final String EKOMMUNE = "ekommune";

    private static final Map<?, ?> OWN = read(EKOMMUNE);
    private static final Map<?, ?> ANY = read("any");
    private static final Map<LocalizedText, List<LocalizedText>> BY_THEME = byTheme();

    private PretendTexts() {}

    /** The ideas that belong to a theme with this title; empty where none are known. */
    static List<LocalizedText> about(LocalizedText theme) {
        return BY_THEME.getOrDefault(theme, List.of());
    }

    static List<LocalizedText> aboutAnything() {
        return all(list(ANY, "ideas"));
    }

    /** @param known whether the themes are those that there are ideas for */
    static List<Proposal> proposals(boolean known) {
        return list(known ? OWN : ANY, "measures").stream()
                .map(entry -> (Map<?, ?>) entry)
                .map(entry -> new Proposal(words(entry, "title"), words(entry, "why")))
                .toList();
    }

    private static Map<LocalizedText, List<LocalizedText>> byTheme() {
        List<ThemeTemplate> themes =
                BuiltInTemplates.named(EKOMMUNE).orElseThrow().themes();
        List<?> written = list(OWN, "themes");
        Map<LocalizedText, List<LocalizedText>> found = new HashMap<>();
        for (int i = 0; i < themes.size(); i++) {
            found.put(themes.get(i).title(), all((List<?>) written.get(i)));
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
