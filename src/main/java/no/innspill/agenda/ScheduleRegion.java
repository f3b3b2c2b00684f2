package no.innspill.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.language.Worded;
import no.innspill.replay.Openings;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.Step;

/** When the workshop is over by its plan, how far behind or ahead it is, and what could be shortened. */
@ApplicationScoped
public class ScheduleRegion implements Region {

    /** Below that nobody needs to do anything. */
    private static final long WORTH_A_WORD = 2;

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance schedule(Shown schedule);
    }

    /**
     * @param ends the time of day
     * @param behind minutes, 0 if it is not worth a word; {@code ahead} likewise
     * @param shorten the title of a step, or empty
     */
    record Shown(String ends, long behind, long ahead, Worded shorten, long shortenMinutes) {}

    private final Openings openings;
    private final Clock clock;

    ScheduleRegion(Openings openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "schedule";
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.TIMER);
    }

    @Override
    public Optional<String> draw(Seen seen) {
        if (seen.workshop().hasEnded() || seen.workshop().plan().steps().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(seen.render(Templates.schedule(
                shown(seen, Schedule.of(seen.workshop(), openings.begun(seen.workshop()), seen.now())))));
    }

    private Shown shown(Seen seen, Schedule schedule) {
        long behind = schedule.minutesBehind();
        Optional<Step> longest = schedule.longest().filter(step -> behind >= WORTH_A_WORD);
        return new Shown(
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(seen.language().locale())
                        .format(schedule.expected().atZone(clock.getZone())),
                behind >= WORTH_A_WORD ? behind : 0,
                behind <= -WORTH_A_WORD ? -behind : 0,
                longest.map(step -> seen.worded(step.title())).orElse(Worded.NONE),
                longest.flatMap(Step::length).map(length -> length.toMinutes()).orElse(0L));
    }
}
