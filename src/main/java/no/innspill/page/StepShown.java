package no.innspill.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.innspill.language.Language;
import no.innspill.time.Timer;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/**
 * A step as a page shows it: its place in the agenda, its words in one language, and the timer.
 *
 * @param titleLang the language of the title where it is not the page's; else empty
 * @param textLang likewise of the text
 */
public record StepShown(
        long id,
        int number,
        int count,
        String kind,
        String title,
        String text,
        String titleLang,
        String textLang,
        long minutes,
        boolean silent,
        TimerShown timer) {

    public static StepShown of(Workshop workshop, Step step, Timer timer, Language language, Instant now) {
        return new StepShown(
                step.id(),
                step.position() + 1,
                workshop.plan().steps().size(),
                step.kind().name().toLowerCase(Locale.ROOT),
                step.title().in(language, workshop.language()),
                step.text().in(language, workshop.language()),
                step.title().foreign(language, workshop.language()),
                step.text().foreign(language, workshop.language()),
                step.length().map(Duration::toMinutes).orElse(0L),
                step.isSilent(),
                TimerShown.of(timer, now));
    }

    /** How the day begins, rests and ends: on the deep ground of the start page. */
    public boolean deep() {
        return List.of("welcome", "pause", "close").contains(kind);
    }
}
