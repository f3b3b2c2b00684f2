package no.innspill.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text sentence by sentence, so that one with too little room for it can end where a sentence does. */
public final class Sentences {

    private Sentences() {}

    /** The same, each in the language of the text. */
    public static List<Worded> of(Worded text) {
        return of(text.text()).stream().map(text::saying).toList();
    }

    /** Together they are the text, blanks between them included. */
    public static List<String> of(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences;
    }
}
