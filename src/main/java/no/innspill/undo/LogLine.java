package no.innspill.undo;

import java.time.Instant;

/**
 * One deed as it is read.
 *
 * @param time as people say it
 * @param name whose link it was; empty for the owner's
 * @param kind of the link, in one word that a program knows
 * @param who name and kind, as people say them
 */
public record LogLine(Instant at, String time, String name, String kind, String who, String what) {}
