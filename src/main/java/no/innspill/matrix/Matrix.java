package no.innspill.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.idea.Item;

/**
 * Importance and feasibility of the top items as people have rated them. Whoever reads it has seen to it that it may be
 * shown.
 *
 * @param points the items, those that the latest vote put first in front
 * @param raters how many people have rated at least one of them
 */
public record Matrix(List<Point> points, long raters) {

    /**
     * @param number from 1 on, as it stands in the chart and beside it
     * @param raters how many people have rated it, on either axis or both
     */
    public record Point(int number, Item item, Spread importance, Spread feasibility, long raters) {

        /** Whether it has a place in the chart: somebody has rated it on each of the axes. */
        public boolean isPlaced() {
            return !importance.isEmpty() && !feasibility.isEmpty();
        }
    }

    /** Puts ratings and items together; ratings of anything else are left out. */
    public static Matrix of(List<Item> items, List<Rating> ratings) {
        List<Point> points = new ArrayList<>();
        for (Item item : items) {
            List<Rating> about = ratings.stream()
                    .filter(rating -> rating.item().id() == item.id())
                    .toList();
            points.add(new Point(
                    points.size() + 1,
                    item,
                    spread(about, Rating::importance),
                    spread(about, Rating::feasibility),
                    about.size()));
        }
        long raters = ratings.stream()
                .filter(rating -> items.stream()
                        .anyMatch(item -> item.id() == rating.item().id()))
                .map(rating -> rating.participant().id())
                .distinct()
                .count();
        return new Matrix(List.copyOf(points), raters);
    }

    private static Spread spread(List<Rating> ratings, Function<Rating, Optional<Integer>> axis) {
        return Spread.of(
                ratings.stream().flatMap(rating -> axis.apply(rating).stream()).toList());
    }

    /** Whether nobody has rated anything yet. */
    public boolean isEmpty() {
        return raters == 0;
    }
}
