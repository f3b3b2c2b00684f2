package no.innspill.vote;

/**
 * What counts on one ballot for one thing.
 *
 * @param target the id of the idea or group that it was put on
 * @param rank in a ranked vote: from 1 on, else 0
 */
public record Mark(long ballot, long theme, long target, int dots, int rank) {}
