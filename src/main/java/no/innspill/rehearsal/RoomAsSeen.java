package no.innspill.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;

/**
 * What somebody in the room sees at a moment: as much as is needed to take part. What they then do is checked where it is
 * checked for everybody.
 *
 * @param step its id
 * @param does what is asked for in the step
 * @param seats what is seen from each table, by its number; 0 is the plenary
 * @param writings in how many steps people write, from this one on
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
        Map<Integer, Seat> seats,
        long writings,
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

    /**
     * What somebody sees from where they sit.
     *
     * @param atTable whether a table works there by itself
     * @param themes those that the step is about there
     * @param items what may be voted for or rated
     * @param ideas the ids of what others have written, while it can be seen
     * @param passable what the table may pass on to the plenary now
     */
    record Seat(
            boolean atTable, List<SeenTheme> themes, List<SeenItem> items, List<Long> ideas, List<SeenItem> passable) {}

    /** As it is seen at that table; from the plenary where tables do not work by themselves. */
    Seat at(int table) {
        Seat plenary = Objects.requireNonNull(seats.get(0));
        return seats.getOrDefault(table, plenary);
    }
}
