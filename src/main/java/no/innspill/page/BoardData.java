package no.innspill.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innspill.language.Worded;
import no.innspill.screen.Seen;
import no.innspill.time.Timer;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A board as a program reads it: what stands on the page of that view, and no more.
 *
 * @param agenda all steps, for the facilitator
 * @param figures who is there and what they have done, for the facilitator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BoardData(
        About workshop,
        Now step,
        List<Planned> agenda,
        List<OfTheme> themes,
        @JsonUnwrapped OutcomeData outcome,
        @JsonUnwrapped ListsData lists,
        Map<String, Long> figures) {

    public record About(String code, String title, String language, boolean ended) {

        public static About of(Seen seen) {
            return new About(
                    seen.code(),
                    seen.in(seen.workshop().title()),
                    seen.workshop().language().tag(),
                    seen.workshop().hasEnded());
        }
    }

    /**
     * Where the workshop is.
     *
     * @param open whether it takes what participants send at this moment
     * @param themes the ids of those that it covers
     */
    public record Now(
            long id,
            int number,
            String kind,
            String title,
            String text,
            boolean silent,
            boolean open,
            Clock timer,
            List<Long> themes) {

        public static Now of(Seen seen) {
            Step step = seen.step();
            return new Now(
                    step.id(),
                    step.position() + 1,
                    word(step),
                    seen.in(step.title()),
                    seen.in(step.text()),
                    step.isSilent(),
                    seen.progress().takesAny() && seen.workshop().permissions().takesInput(seen.now()),
                    Clock.of(seen.progress().timer()),
                    covered(seen, step));
        }
    }

    /** @param ends the instant at which it does while it runs; else {@code left} are its milliseconds, if it is set */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clock(@Nullable Long ends, @Nullable Long left) {

        static Clock of(Timer timer) {
            return new Clock(timer.endsAt() == null ? null : timer.endsAt().toEpochMilli(), timer.leftMillis());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Planned(long id, int number, String kind, String title, @Nullable Long minutes, List<Long> themes) {

        public static Planned of(Seen seen, Step step) {
            return new Planned(
                    step.id(),
                    step.position() + 1,
                    word(step),
                    seen.in(step.title()),
                    step.length().map(Duration::toMinutes).orElse(null),
                    covered(seen, step));
        }
    }

    /**
     * A theme.
     *
     * @param ideas how many it has, as far as that is said
     * @param voted how many have voted in it, in a vote
     * @param items where they may be seen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfTheme(
            long id,
            String title,
            List<String> questions,
            long ideas,
            @Nullable Long voted,
            @Nullable List<ItemData> items) {

        public static OfTheme of(
                Seen seen, Theme theme, long ideas, @Nullable Long voted, @Nullable List<ItemData> items) {
            ThemeShown shown = ThemeShown.of(seen.workshop(), theme, seen.language());
            return new OfTheme(
                    theme.id(),
                    shown.title().text(),
                    shown.questions().stream().map(Worded::text).toList(),
                    ideas,
                    voted,
                    items);
        }
    }

    private static String word(Step step) {
        return step.kind().name().toLowerCase(Locale.ROOT);
    }

    private static List<Long> covered(Seen seen, Step step) {
        return seen.workshop().plan().themes().stream()
                .filter(step::covers)
                .map(Theme::id)
                .toList();
    }
}
