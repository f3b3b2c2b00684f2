package no.innspill.board;

import java.util.List;

/** A theme's result as a table: people and dots per idea, best first, ties sharing a rank. */
public record ThemeRanking(ThemeShown theme, long voters, long people, List<Row> rows) {

    /**
     * @param rank as it is written: {@code 2}, or {@code 2=} for a tie
     * @param percent people as a share of those who voted in the theme, in whole per cent
     */
    public record Row(String rank, Card card, long people, long dots, long percent) {}

    private static final int TOP = 12;

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

    /** Whether anybody gave an idea more than one dot; else dots say nothing that people do not. */
    public boolean weighted() {
        return rows.stream().anyMatch(row -> row.dots() != row.people());
    }
}
