package no.innspill.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.innspill.language.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a workshop is kept: a number of days from the day it was made, and then it is deleted with all that is in it. */
@ApplicationScoped
public class Retention {

    private final Duration kept;

    Retention(@ConfigProperty(name = "innspill.retention-days") int days) {
        this.kept = Duration.ofDays(days);
    }

    public Instant until(Workshop workshop) {
        return workshop.createdAt().plus(kept);
    }

    /** Workshops made before this instant are due. */
    public Instant madeBefore(Instant now) {
        return now.minus(kept);
    }

    /** The last day, as the language writes dates. */
    public String keptUntil(Workshop workshop, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(until(workshop).atZone(ZoneId.systemDefault()));
    }
}
