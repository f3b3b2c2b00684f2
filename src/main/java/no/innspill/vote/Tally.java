package no.innspill.vote;

/** How many people support an item, and with how many dots in all. */
public record Tally(long people, long dots) {

    public static final Tally NONE = new Tally(0, 0);
}
