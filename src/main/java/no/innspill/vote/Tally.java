package no.innspill.vote;

/**
 * What an item has by one way of counting.
 *
 * @param people how many support it
 * @param dots with how many votes in all: dots, or points where ranks are counted
 */
public record Tally(long people, long dots) {

    public static final Tally NONE = new Tally(0, 0);
}
