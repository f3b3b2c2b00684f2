package no.innspill.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import no.innspill.language.Language;
import no.innspill.workshop.Step;
import no.innspill.workshop.Timer;
import no.innspill.workshop.Workshop;

/** A step as a page shows it: its place in the agenda, its words in one language, and the timer. */
public record StepShown(
        long id,
        int number,
        int count,
        String kind,
        String title,
        String text,
        long minutes,
        boolean silent,
        TimerShown timer) {

    public static StepShown of(Workshop workshop, Step step, Timer timer, Language language, Instant now) {
        return new StepShown(
                step.id(),
                step.position() + 1,
                workshop.steps().size(),
                step.kind().name().toLowerCase(Locale.ROOT),
                step.title().in(language, workshop.language()),
                step.text().in(language, workshop.language()),
                step.length().map(Duration::toMinutes).orElse(0L),
                step.isSilent(),
                TimerShown.of(timer, now));
    }
}
