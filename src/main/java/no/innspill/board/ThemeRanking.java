package no.innspill.board;

import java.util.List;

/** A theme's result as a table: people and dots per idea, best first, ties sharing a rank. */
public record ThemeRanking(ThemeShown theme, long voters, long people, List<Row> rows) {

    /**
     * @param rank as it is written: {@code 2}, or {@code 2=} for a tie
     * @param percent people as a share of those who voted in the theme, in whole per cent
     */
    public record Row(String rank, Card card, long people, long dots, long percent) {}

    /** Whether anybody gave an idea more than one dot; else dots say nothing that people do not. */
    public boolean weighted() {
        return rows.stream().anyMatch(row -> row.dots() != row.people());
    }
}
