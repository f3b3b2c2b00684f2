package no.innspill.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The product's own words: one properties file for each part of it and language, under {@code messages/}. */
public final class Messages {

    /** The parts; a key starts with the name of its part, as in {@code join_title}. */
    public static final List<String> PARTS = List.of(
            "common",
            "start",
            "join",
            "board",
            "control",
            "group",
            "plan",
            "table",
            "paper",
            "projector",
            "measure",
            "matrix",
            "vote",
            "slip",
            "report",
            "refusal",
            "template",
            "console",
            "undo",
            "keys",
            "privacy",
            "moderation",
            "store",
            "title",
            "accessibility",
            "rehearsal",
            "link",
            "token",
            "organiser",
            "log",
            "webhook");

    private static final Map<Language, Properties> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, load(language));
        }
    }

    private Messages() {}

    /**
     * The words for a key. With arguments the words are a {@link MessageFormat} pattern, which writes numbers, dates and
     * plurals as the language does.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static String say(Language language, String key, Object... arguments) {
        String words = words(language).getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language.tag());
        }
        return arguments.length == 0
                ? words
                : new MessageFormat(words, language.locale())
                        .format(Stream.of(arguments).map(Messages::apart).toArray());
    }

    /** What is written from the right stands by itself in a sentence: its signs do not go over to ours. */
    private static @Nullable Object apart(@Nullable Object argument) {
        if (!(argument instanceof CharSequence said)) {
            return argument;
        }
        String text = said.toString();
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2068" + text + "\u2069" : text;
    }

    public static Set<String> keys(Language language) {
        return new TreeSet<>(words(language).stringPropertyNames());
    }

    private static Properties words(Language language) {
        Properties words = WORDS.get(language);
        if (words == null) {
            throw new IllegalStateException("No words in " + language);
        }
        return words;
    }

    private static Properties load(Language language) {
        Properties all = new Properties();
        for (String part : PARTS) {
            String file = "messages/" + part + "_" + language.tag() + ".properties";
            try (var stream = Messages.class.getClassLoader().getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("There is no " + file);
                }
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                all.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
