package no.innspill.affiliation;

import java.util.List;
import java.util.Locale;
import no.innspill.language.Worded;
import no.innspill.page.Card;
import no.innspill.page.ThemeShown;

/**
 * Support by affiliation in one theme, as a page shows it: never a number that gives a group of fewer than five away.
 *
 * @param columns the affiliations, with how many of them voted in the theme; the last one perhaps all others
 * @param withheld the affiliations of which nothing may be shown
 * @param rows items of which something may be shown, in the order of the ranking
 * @param untold how many items there are of which nothing may
 */
public record AffiliationBreakdown(
        ThemeShown theme, List<Column> columns, List<Worded> withheld, List<Row> rows, int untold) {

    /** @param others whether it is no affiliation, but all who are in no other column */
    public record Column(Worded label, long voters, boolean others) {}

    /** @param cells one for each column */
    public record Row(Card card, List<Cell> cells, AffiliationSupport.Standing standing) {

        /** Whether any of its numbers are shown; else it is there for what the ranking says by itself. */
        public boolean told() {
            return cells.stream().anyMatch(cell -> cell.shown() || cell.ranged());
        }

        public boolean stands() {
            return standing != AffiliationSupport.Standing.NEITHER;
        }

        /** The key of the word for how the affiliations stand to it. */
        public String word() {
            return "vote_standing_" + standing.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param shown whether the number is told: then it is both bounds, and {@code percent} is of the affiliation's voters
     * @param ranged whether it is told instead that it is at one of the ends
     */
    public record Cell(boolean shown, boolean ranged, long people, long percent, long least, long most) {

        static Cell of(Bounds bounds) {
            return new Cell(
                    bounds.isExact(),
                    bounds.isTold() && !bounds.isExact(),
                    bounds.isExact() ? bounds.least() : 0,
                    bounds.isExact() ? Math.round(100.0 * bounds.least() / bounds.voters()) : 0,
                    bounds.least(),
                    bounds.most());
        }

        /** Whether the end is the lower one. */
        public boolean low() {
            return ranged && least == 0;
        }
    }

    /** The affiliation of a row's cell, for a page too narrow for columns. */
    public Worded label(int cell) {
        return columns.get(cell).label();
    }

    public String withheldNames() {
        return String.join(", ", withheld);
    }

    /** Whether it says more than the ranking does: of one group alone there is nothing to compare. */
    public boolean compares() {
        return columns.stream().filter(column -> !column.others()).count() > 1;
    }

    /** Whether there is anybody who is in no affiliation's column. */
    public boolean hasOthers() {
        return columns.stream().anyMatch(Column::others);
    }

    /** What those are called. */
    public String othersName() {
        return columns.get(columns.size() - 1).label().text();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
