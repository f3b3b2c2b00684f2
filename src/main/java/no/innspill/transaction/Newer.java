package no.innspill.transaction;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.util.stream.Stream;

/**
 * What a node of the next version has written while this one still runs: a word for a kind of things that there was not
 * before. Another node may know it, so whoever asked comes again; until then nothing else of this node is hurt.
 */
final class Newer {

    private static final String ENUMS = "org.hibernate.type.";
    private static final int NEAR = 8;

    private Newer() {}

    /** Whether what was read has a word in it that this version does not know. */
    static boolean isIn(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> isOfTheMapping(cause) || isInJson(cause));
    }

    private static boolean isInJson(Throwable cause) {
        return cause instanceof InvalidFormatException word
                && word.getTargetType().isEnum();
    }

    private static boolean isOfTheMapping(Throwable cause) {
        StackTraceElement[] way = cause.getStackTrace();
        return cause instanceof IllegalArgumentException
                && way.length > 0
                && way[0].getClassName().equals(Enum.class.getName())
                && Stream.of(way).limit(NEAR).anyMatch(step -> step.getClassName()
                        .startsWith(ENUMS));
    }
}
