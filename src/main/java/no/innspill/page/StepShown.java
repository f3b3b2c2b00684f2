package no.innspill.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.time.Timer;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** A step as a page shows it: its place in the agenda, its words in one language, and the timer. */
public record StepShown(
        long id,
        int number,
        int count,
        String kind,
        Worded title,
        Worded text,
        long minutes,
        boolean silent,
        TimerShown timer) {

    public static StepShown of(Workshop workshop, Step step, Timer timer, Language language, Instant now) {
        return new StepShown(
                step.id(),
                step.position() + 1,
                workshop.plan().steps().size(),
                step.kind().name().toLowerCase(Locale.ROOT),
                step.title().worded(language, workshop.language()),
                step.text().worded(language, workshop.language()),
                step.length().map(Duration::toMinutes).orElse(0L),
                step.isSilent(),
                TimerShown.of(timer, now));
    }

    /** How the day begins, rests and ends: on the deep ground of the start page. */
    public boolean deep() {
        return List.of("welcome", "pause", "close").contains(kind);
    }
}
