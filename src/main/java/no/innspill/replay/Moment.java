package no.innspill.replay;

/**
 * One moment of a time-lapse as a page shows it.
 *
 * @param id the idea's, group's or opening's
 * @param kind {@code step}, {@code idea} or {@code group}
 * @param number the theme's number, which goes with its accent; 0 for a step
 * @param offset milliseconds from the beginning of the time-lapse
 * @param clock when it was, as people read it
 */
public record Moment(long id, String kind, String text, int number, int accent, long offset, String clock) {}
