package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.Progress;

/** What the facilitator opens and closes in the step that is on. */
@ApplicationScoped
public class ActsRegion implements Region {

    /**
     * @param input whether the step is of a kind that takes any
     * @param takesInput whether ideas or votes are taken now
     * @param silent whether it is a silent step, and {@code ideas} whether people see each other's ideas in it
     * @param rates whether people rate, and {@code ratings} whether they see how the others have
     */
    public record Acts(
            String code,
            boolean ended,
            boolean input,
            boolean takesInput,
            boolean silent,
            boolean ideas,
            boolean rates,
            boolean ratings) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance acts(Acts acts);
    }

    @Override
    public String id() {
        return "acts";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        Progress progress = seen.progress();
        return Optional.of(seen.render(Templates.acts(new Acts(
                seen.code(),
                seen.workshop().hasEnded(),
                progress.takesAny(),
                progress.takesInput(seen.now()),
                progress.step().isSilent(),
                progress.opensIdeas(),
                progress.rates(),
                seen.workshop().permissions().opensRatings()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
