package no.innspill;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Where the clock hangs by which reports, file names, dates of deletion and the replay tell the time. */
final class Zone {

    /** Servers and containers run on UTC, and nobody in a Norwegian room does. */
    private static final ZoneId USUAL = ZoneId.of("Europe/Oslo");

    private Zone() {}

    /**
     * The zone that was set, else the machine's own, unless that is UTC.
     *
     * @throws java.time.DateTimeException if what was set is none
     */
    static ZoneId of(Optional<String> wanted, ZoneId system) {
        return wanted.map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(ZoneId::of)
                .orElseGet(() -> isUtc(system) ? USUAL : system);
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }
}
