package no.innspill.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.innspill.idea.Reactions;
import org.jspecify.annotations.Nullable;

/**
 * A theme's result as a table: people and votes per idea, best first, ties sharing a rank.
 *
 * @param voters how many voted in the theme
 * @param people how many had joined
 * @param counted how the votes were cast and counted
 * @param elsewhere whether nobody voted, but people said what they thought of statements in a conversation held elsewhere
 * @param rows what was voted on, and after it, where the vote was on the top few only, what was not
 */
public record ThemeRanking(
        ThemeShown theme, long voters, long people, CountingNote counted, boolean elsewhere, List<Row> rows) {

    /**
     * @param rank as it is written: {@code 2}, or {@code 2=} for a tie; a dash for what nobody supports, and empty for what was not
     *     voted on
     * @param people how many support it, by the way of counting
     * @param dots their dots, or the points of their ranks
     * @param percent people as a share of those who voted in the theme, or of those who saw it, in whole per cent
     * @param reactions how those stood to it who saw it, in a conversation held elsewhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(String rank, Card card, long people, long dots, long percent, @Nullable Reactions reactions) {

        static Row outside(Card card) {
            return new Row("", card, 0, 0, 0, null);
        }

        /** Whether so few saw it that a share would say nothing. */
        public boolean isSeenByFew() {
            return reactions != null && !reactions.areEnough();
        }

        /** Whether it was voted on. */
        public boolean balloted() {
            return !rank.isEmpty();
        }
    }

    private static final int TOP = 12;
    private static final int PODIUM = 3;

    /**
     * What a wall has the time to show: the first dozen with any support. Those who tie for the last place there are in
     * together or out together.
     */
    public List<Row> top() {
        List<Row> supported = rows.stream().filter(row -> row.people() > 0).toList();
        if (supported.size() <= TOP) {
            return supported;
        }
        String next = supported.get(TOP).rank();
        List<Row> clear = supported.subList(0, TOP).stream()
                .filter(row -> !row.rank().equals(next))
                .toList();
        return clear.isEmpty() ? supported.subList(0, TOP) : clear;
    }

    /** The ranks among the first three, the best first: those who share one are revealed together. */
    public List<String> places() {
        return top().stream().limit(PODIUM).map(Row::rank).distinct().toList();
    }

    /** Those of the first that have been revealed as far as that, or may be seen at once. */
    public boolean reveals(Row row, int shown) {
        List<String> places = places();
        int place = places.indexOf(row.rank());
        return place < 0 ? shown >= places.size() : place >= places.size() - shown;
    }

    /** As far as that. */
    public ThemeRanking revealed(int shown) {
        return new ThemeRanking(
                theme,
                voters,
                people,
                counted,
                elsewhere,
                rows.stream().filter(row -> reveals(row, shown)).toList());
    }

    /** How many columns of bars and figures there are beside an item. */
    public int figures() {
        return weighted() ? 4 : 3;
    }

    /** Whether anybody gave an idea more than one dot; else dots say nothing that people do not. */
    public boolean weighted() {
        return rows.stream().anyMatch(row -> row.dots() != row.people());
    }
}
