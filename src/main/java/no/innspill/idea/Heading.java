package no.innspill.idea;

import java.text.BreakIterator;
import java.util.Locale;
import no.innspill.workshop.Refusal;

/** A group's heading: one line of at most {@value #LIMIT} characters as people see them. */
public record Heading(String text) {

    public static final int LIMIT = 120;

    private static final int DERIVED = 70;

    /** What became of a typed heading: the heading, or why it cannot be one. */
    public sealed interface Read permits Fine, Faulty {}

    public record Fine(Heading heading) implements Read {}

    public record Faulty(Refusal refusal, long tooMany) implements Read {}

    public static Read read(String typed) {
        IdeaText.Read read = IdeaText.read(line(typed));
        if (read instanceof IdeaText.Faulty faulty) {
            return new Faulty(faulty.refusal(), faulty.tooMany() + IdeaText.LIMIT - LIMIT);
        }
        String text = ((IdeaText.Fine) read).text().text();
        long length = IdeaText.length(text);
        return length > LIMIT ? new Faulty(Refusal.TEXT_TOO_LONG, length - LIMIT) : new Fine(new Heading(text));
    }

    /** A heading made of what an idea says: its first sentence, shortened between words. */
    public static Heading of(Idea idea) {
        return new Heading(shortened(firstSentence(line(idea.text())), DERIVED));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip().replaceFirst("(?<=[^.!])[.!]$", "");
    }

    /** At most so many characters, with an ellipsis where something was left out. */
    public static String shortened(String text, int most) {
        if (IdeaText.length(text) <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.next(most - 1);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end).replaceFirst("[\\s,;:–-]+$", "") + "…";
    }
}
