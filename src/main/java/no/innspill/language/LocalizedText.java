package no.innspill.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
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

    /** From the tags of languages to texts; of a language that is none of ours nothing is kept. */
    public static LocalizedText byTag(Map<String, String> texts) {
        Map<Language, String> known = new EnumMap<>(Language.class);
        texts.forEach((tag, text) -> Language.of(tag).ifPresent(language -> known.put(language, text)));
        return new LocalizedText(known);
    }

    /** From the tags of languages to texts, in the order of the tags. */
    public Map<String, String> byTag() {
        Map<String, String> byTag = new TreeMap<>();
        texts.forEach((language, text) -> byTag.put(language.tag(), text));
        return byTag;
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
