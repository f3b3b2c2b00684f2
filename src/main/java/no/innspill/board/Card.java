package no.innspill.board;

import java.util.List;
import no.innspill.idea.Idea;
import no.innspill.language.Language;
import no.innspill.workshop.Workshop;

/** An idea as a page shows it: never with its author. */
public record Card(long id, long theme, String text, List<String> tags, boolean hidden, boolean edited) {

    /** A text that needs a wider card on the wall. */
    private static final int LONG = 240;

    public boolean isLong() {
        return text.length() > LONG;
    }

    public static Card of(Workshop workshop, Idea idea, Language language) {
        return new Card(
                idea.id(),
                idea.theme().id(),
                idea.text(),
                idea.tags().stream()
                        .map(tag -> tag.label().in(language, workshop.language()))
                        .toList(),
                idea.isHidden(),
                idea.isEdited());
    }
}
