package no.innspill.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text of a workshop as a page says it: in the page's language, or in another one where there is no translation. What is
 * printed of it in a page is marked with that ({@link WordedMapper}), so no template has to think of it; within an attribute
 * or a title, where nothing can be marked, a template asks for the {@code text}.
 *
 * @param lang the tag of the language that it is in, where that is not the page's; else empty
 */
public record Worded(String text, String lang) implements CharSequence {

    public static final Worded NONE = new Worded("", "");

    /** What is the same in every language. */
    public static Worded plain(String text) {
        return new Worded(text, "");
    }

    /** Another text in the same language. */
    public Worded saying(String other) {
        return new Worded(other, lang);
    }

    /** The same with its words changed, in the same language. */
    public Worded with(UnaryOperator<String> change) {
        return saying(change.apply(text));
    }

    /** Several as one; where they are not all in one language, nobody says which it is. */
    public static Worded joined(List<Worded> texts, String between) {
        List<String> languages = texts.stream().map(Worded::lang).distinct().toList();
        return new Worded(String.join(between, texts), languages.size() == 1 ? languages.get(0) : "");
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    /** What programs are told too: they say themselves in which language they ask. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
