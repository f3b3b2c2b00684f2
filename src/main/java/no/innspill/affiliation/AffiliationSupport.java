package no.innspill.affiliation;

import java.util.List;
import java.util.OptionalLong;
import no.innspill.idea.Item;
import no.innspill.workshop.Affiliation;

/**
 * How many of those who speak for each affiliation support each item of one theme's vote: only numbers from which no group
 * of fewer than five people can be worked out ({@link CellSuppression}).
 *
 * @param columns affiliations of which something is shown, in the order of the workshop's list; none if nothing may be
 * @param rows items of which something is shown, or that the ranking alone proves to be shared, in the order of the ranking
 */
public record AffiliationSupport(List<Column> columns, List<Row> rows) {

    /** The fewest people in any group that can be read or worked out. */
    public static final int LEAST = 5;

    public static final AffiliationSupport NOTHING = new AffiliationSupport(List.of(), List.of());

    /** @param voters how many voted in the theme of those who speak for it */
    public record Column(Affiliation affiliation, long voters) {

        double share(long people) {
            return (double) people / voters;
        }

        public long percent(long people) {
            return Math.round(100 * share(people));
        }
    }

    /** @param people by column; empty where it is not shown */
    public record Row(Item item, List<OptionalLong> people, Standing standing) {}

    /** Whether the affiliations are of one mind about an item, as far as their numbers are shown. */
    public enum Standing {
        /** In two affiliations or more, and in all that are shown, at least half of those who voted support it. */
        SHARED,
        /** At least half support it in one affiliation, and in another the share is lower by 30 points or more. */
        DIVIDES,
        NEITHER;

        private static final double HALF = 0.5;
        private static final double FAR = 0.3;
        /** Shares are fractions with small denominators; two that are equal on paper must not differ by rounding. */
        private static final double ROUNDING = 1e-9;

        /** @param shares of those who voted, one for each affiliation that is shown */
        public static Standing of(List<Double> shares) {
            double most = shares.stream().max(Double::compare).orElse(0.0);
            double fewest = shares.stream().min(Double::compare).orElse(0.0);
            if (shares.size() < 2 || most < HALF) {
                return NEITHER;
            }
            if (fewest >= HALF) {
                return SHARED;
            }
            return most - fewest >= FAR - ROUNDING ? DIVIDES : NEITHER;
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
