package no.innspill.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.innspill.language.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a workshop is kept: a number of days from when it was last used, or until the end of the day that its facilitator
 * has chosen. Then it is deleted with all that is in it.
 */
@ApplicationScoped
public class Retention {

    /** So long before the day the facilitator is told. */
    private static final Duration NEAR = Duration.ofDays(14);

    private final Duration kept;
    private final Duration longest;
    private final Duration rehearsals;

    Retention(
            @ConfigProperty(name = "innspill.retention-days") int days,
            @ConfigProperty(name = "innspill.retention-days-at-most") int atMost,
            @ConfigProperty(name = "innspill.rehearsals.kept") Duration rehearsals) {
        this.kept = Duration.ofDays(days);
        this.longest = Duration.ofDays(Math.max(days, atMost));
        this.rehearsals = rehearsals;
    }

    public Instant until(Workshop workshop) {
        return workshop.isRehearsal()
                ? workshop.lifespan().createdAt().plus(rehearsals)
                : workshop.lifespan()
                        .keptUntil()
                        .orElseGet(() -> workshop.lifespan().lastUsedAt().plus(kept));
    }

    /** Rehearsals begun before this instant are due, whoever has done what in them. */
    public Instant rehearsedBefore(Instant now) {
        return now.minus(rehearsals);
    }

    /** Workshops last used before this instant are due, if nobody has chosen a day for them. */
    public Instant usedBefore(Instant now) {
        return now.minus(kept);
    }

    public boolean isNear(Workshop workshop, Instant now) {
        return !workshop.isRehearsal() && until(workshop).minus(NEAR).isBefore(now);
    }

    /** Whether the facilitator may choose that day: after today, and no later than the operator allows. */
    public boolean allows(LocalDate day, Instant now) {
        return day.isAfter(day(now)) && !day.isAfter(lastDay(now));
    }

    public LocalDate lastDay(Instant now) {
        return day(now.plus(longest));
    }

    /** The end of that day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    /** The last day, as the language writes dates. */
    public String keptUntil(Workshop workshop, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(lastDay(workshop));
    }

    /** The last day on which it is there. */
    public LocalDate lastDay(Workshop workshop) {
        return day(until(workshop).minusMillis(1));
    }
}
