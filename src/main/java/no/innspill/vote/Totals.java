package no.innspill.vote;

/**
 * All there is to count of the votes on one item.
 *
 * @param people how many have it on their ballot
 * @param dots how many dots they gave it
 * @param points in a ranked vote: 3 for each first rank, 2 for each second, 1 for each third
 * @param firsts in a ranked vote: how many have it first
 */
public record Totals(long people, long dots, long points, long firsts) {

    public static final Totals NONE = new Totals(0, 0, 0, 0);
}
