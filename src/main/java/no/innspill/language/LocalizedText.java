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

    /** The same, with the language that it is in, on a page in the wanted one. */
    public Worded worded(Language wanted, Language fallback) {
        return worded(wanted, fallback, wanted);
    }

    /** The same on a page that is in another language, as where a plan is translated. */
    public Worded worded(Language wanted, Language fallback, Language page) {
        return Stream.concat(Stream.of(wanted, fallback), Stream.of(Language.values()))
                .filter(texts::containsKey)
                .findFirst()
                .map(said -> new Worded(in(wanted, fallback), said == page ? "" : said.tag()))
                .orElse(Worded.NONE);
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
