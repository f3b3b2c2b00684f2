package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.page.StepShown;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.time.Timer;

/** All steps, each a way to it, and how it all ends. */
@ApplicationScoped
public class AgendaRegion implements Region {

    /** @param linkedFor for how many minutes an ending can be taken back with nothing lost */
    public record Agenda(
            String code, List<StepShown> steps, int current, long minutes, boolean ended, long linkedFor) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance agenda(Agenda agenda);
    }

    private final Concerns concerns;

    AgendaRegion(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public String id() {
        return "agenda";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        List<StepShown> steps = seen.workshop().plan().steps().stream()
                .map(step -> StepShown.of(seen.workshop(), step, Timer.of(null, null), seen.language(), seen.now()))
                .toList();
        long minutes = seen.workshop().plan().steps().stream()
                .mapToLong(step -> step.length().map(Duration::toMinutes).orElse(0L))
                .sum();
        return Optional.of(seen.render(Templates.agenda(new Agenda(
                seen.code(),
                steps,
                seen.step().position() + 1,
                minutes,
                seen.workshop().hasEnded(),
                concerns.linkedFor()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
