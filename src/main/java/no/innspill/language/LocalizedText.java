package no.innspill.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One text in one or more languages, as a facilitator or a template wrote it. */
public record LocalizedText(Map<Language, String> texts) {

    public static final LocalizedText NONE = new LocalizedText(Map.of());

    public LocalizedText {
        texts = texts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(texts));
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** The text in the wanted language, else in the fallback, else in any, else the empty string. */
    public String in(Language wanted, Language fallback) {
        @Nullable String text = texts.get(wanted);
        if (text == null) {
            text = texts.get(fallback);
        }
        for (Language any : Language.values()) {
            if (text == null) {
                text = texts.get(any);
            }
        }
        return text == null ? "" : text;
    }

    /** The language that {@link #in} gives it in; the wanted one where there is no text at all. */
    public Language languageFor(Language wanted, Language fallback) {
        String text = in(wanted, fallback);
        return texts.containsKey(wanted) || text.isEmpty()
                ? wanted
                : texts.containsKey(fallback)
                        ? fallback
                        : Stream.of(Language.values())
                                .filter(texts::containsKey)
                                .findFirst()
                                .orElse(wanted);
    }

    /** The tag of the language in which {@link #in} says it; empty where that is the wanted one, or there is nothing to say. */
    public String foreign(Language wanted, Language fallback) {
        Language said = languageFor(wanted, fallback);
        return said == wanted ? "" : said.tag();
    }

    public LocalizedText with(Language language, String text) {
        Map<Language, String> changed = new EnumMap<>(Language.class);
        changed.putAll(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }

    public LocalizedText without(Language language) {
        Map<Language, String> changed = new EnumMap<>(Language.class);
        changed.putAll(texts);
        changed.remove(language);
        return new LocalizedText(changed);
    }
}
