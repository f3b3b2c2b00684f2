package no.innspill.page;

/** How many of those who joined have voted in a theme: all that may be known of a vote while it is on. */
public record Turnout(long theme, long voters, long people) {

    /** The share in whole per cent, for a bar. */
    public long percent() {
        return people == 0 ? 0 : Math.min(100, Math.round(100.0 * voters / people));
    }
}
