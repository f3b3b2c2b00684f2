package no.innspill.idea;

import java.text.Normalizer;
import java.util.regex.Pattern;
import no.innspill.template.Characters;
import no.innspill.workshop.Refusal;

/**
 * The text of an idea as it is kept: at most {@value #LIMIT} characters as people see them (extended grapheme clusters,
 * Unicode Standard Annex 29), in normalisation form C, with line feeds as its only control characters.
 */
public record IdeaText(String text) {

    public static final int LIMIT = 500;

    /** What the database column holds; reached only by piling marks on marks. */
    private static final int STORED_LIMIT = 4000;

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern UNREADABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");
    /** What became of a typed text: the text, or why it cannot be an idea. */
    public sealed interface Read permits Fine, Faulty {}

    public record Fine(IdeaText text) implements Read {}

    public record Faulty(Refusal refusal, int tooMany) implements Read {}

    public static Read read(String typed) {
        String text = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
        if (Characters.showsNothing(text)) {
            return new Faulty(Refusal.TEXT_EMPTY, 0);
        }
        if (UNREADABLE.matcher(text).find()) {
            return new Faulty(Refusal.TEXT_UNREADABLE, 0);
        }
        long length = length(text);
        if (length > LIMIT || text.length() > STORED_LIMIT) {
            return new Faulty(Refusal.TEXT_TOO_LONG, (int) Math.max(1, length - LIMIT));
        }
        return new Fine(new IdeaText(text));
    }

    /** How many characters a reader would count. */
    static long length(String text) {
        return CLUSTER.matcher(text).results().count();
    }
}
