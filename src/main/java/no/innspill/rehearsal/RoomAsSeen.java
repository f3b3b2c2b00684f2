package no.innspill.rehearsal;

import java.util.List;
import java.util.Map;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;

/**
 * What somebody in the room sees at a moment: as much as is needed to take part. What they then do is checked where it is
 * checked for everybody.
 *
 * @param step its id
 * @param does what is asked for in the step
 * @param themes those that the step is about
 * @param items what may be voted for or rated, by the number of the table that sees it; 0 is the plenary
 * @param ideas the ids of what all see, while people see each other's ideas
 * @param responsible who may be made responsible for a measure, and {@code horizons} by when it may be done
 */
record RoomAsSeen(
        long step,
        Language language,
        Does does,
        boolean open,
        List<Long> affiliations,
        List<Integer> tables,
        List<Long> tags,
        List<SeenTheme> themes,
        Map<Integer, List<SeenItem>> items,
        List<Long> ideas,
        List<LocalizedText> responsible,
        List<LocalizedText> horizons) {

    /** What participants do in a step. */
    enum Does {
        LISTEN,
        WRITE,
        VOTE,
        RANK,
        RATE,
        PROPOSE
    }

    /** @param examples what may be said of it, as its template says; empty where that says nothing */
    record SeenTheme(long id, LocalizedText title, List<LocalizedText> examples) {

        SeenTheme(long id, LocalizedText title) {
            this(id, title, List.of());
        }

        /** What may be said of it, as far as that is known. */
        List<LocalizedText> sayings() {
            return examples.isEmpty() ? PretendTexts.about(title) : examples;
        }
    }

    record SeenItem(long id, long theme, boolean group) {

        String path() {
            return (group ? "groups/" : "ideas/") + id;
        }
    }

    /** What there is to vote for or rate at that table; 0 for none. */
    List<SeenItem> itemsAt(int table) {
        return items.getOrDefault(table, items.getOrDefault(0, List.of()));
    }
}
