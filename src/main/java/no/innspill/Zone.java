package no.innspill;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import org.eclipse.microprofile.config.Config;

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

    /** By it the whole process tells the time. */
    static void keep(Config config) {
        Optional<String> wanted = config.getOptionalValue("innspill.time-zone", String.class);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(of(wanted, ZoneId.systemDefault())));
        } catch (DateTimeException e) {
            Failure.giveUp(Welcome.say("console_time_zone", wanted.orElse("")));
        }
    }
}
