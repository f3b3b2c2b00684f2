package no.innspill.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads days and moments that somebody typed or that stand in a file, as ISO 8601 writes them, from 1900 to 9999. */
public final class Dates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Dates() {}

    /** A day as in {@code 2026-03-12}; empty for what is none, and for one that no database could hold. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(Dates::isWithin);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A moment as in {@code 2026-03-12T09:00:00Z}, likewise. */
    public static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text.strip())).filter(Dates::isWithin);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A moment by its milliseconds since 1970, likewise. */
    public static Optional<Instant> moment(long millis) {
        return Optional.of(Instant.ofEpochMilli(millis)).filter(Dates::isWithin);
    }

    private static boolean isWithin(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static boolean isWithin(Instant moment) {
        return !moment.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && moment.isBefore(LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
