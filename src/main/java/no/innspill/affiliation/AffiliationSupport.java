package no.innspill.affiliation;

import java.util.List;
import no.innspill.idea.Item;
import no.innspill.workshop.Affiliation;

/**
 * How many of those who speak for each affiliation support each item of one theme's vote: only what no group of fewer than
 * five people can be worked out from ({@link CellSuppression}).
 *
 * @param columns affiliations of which something is told, in the order of the workshop's list; none if nothing may be
 * @param others how many voted who are in none of them
 * @param rows items of which something is told, or that the ranking alone proves to be shared, in the order of the ranking
 * @param untold how many items there are of which nothing is told
 */
public record AffiliationSupport(List<Column> columns, int others, List<Row> rows, int untold) {

    /** The fewest people in any group that can be read or worked out. */
    public static final int LEAST = 5;

    public static final AffiliationSupport NOTHING = new AffiliationSupport(List.of(), 0, List.of(), 0);

    /** @param voters how many voted in the theme of those who speak for it */
    public record Column(Affiliation affiliation, long voters) {

        public long percent(long people) {
            return Math.round(100.0 * people / voters);
        }
    }

    /**
     * @param cells by column
     * @param others what is told of those who are in none
     */
    public record Row(Item item, List<Bounds> cells, Bounds others, Standing standing) {}

    /** Whether the affiliations are of one mind about an item, as far as that follows from what is told. */
    public enum Standing {
        /** In two affiliations or more, and in all of which anything is told, at least half of those who voted support it. */
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
            return between(shares, shares);
        }

        /** @param told of those who voted, one for each affiliation of which anything is told */
        public static Standing told(List<Bounds> told) {
            return between(
                    told.stream().map(Bounds::leastShare).toList(),
                    told.stream().map(Bounds::mostShare).toList());
        }

        /** What follows, wherever each share is between its least and its most. */
        private static Standing between(List<Double> least, List<Double> most) {
            double best = least.stream().max(Double::compare).orElse(0.0);
            double worst = most.stream().min(Double::compare).orElse(0.0);
            if (least.size() < 2 || best < HALF) {
                return NEITHER;
            }
            if (least.stream().allMatch(share -> share >= HALF)) {
                return SHARED;
            }
            return best - worst >= FAR - ROUNDING ? DIVIDES : NEITHER;
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
