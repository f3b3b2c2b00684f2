package no.innspill.undo;

import java.time.Instant;

/**
 * One deed as it is read.
 *
 * @param time as people say it
 * @param with which link it was done
 * @param who the link's name and kind, as people say them
 */
public record LogLine(Instant at, String time, With with, String who, String what) {

    /**
     * @param name whose link it was; empty for the owner's
     * @param kind in one word that a program knows
     * @param link its id, which tells two of the same name apart; 0 for the owner's
     * @param program whether it was a token
     */
    public record With(String name, String kind, long link, boolean program) {}
}
