package no.innspill.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.page.StepShown;
import no.innspill.page.StepStands;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.Progress;

/** Which step it is, the how manieth, and whether it is closed. */
@ApplicationScoped
public class StepRegion implements Region {

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance step(StepShown step, StepStands stands, boolean ended, boolean closed);
    }

    @Override
    public String id() {
        return "step";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        Progress progress = seen.progress();
        boolean closed = progress.takesAny() && !progress.takesInput(seen.now());
        StepShown step = StepShown.of(seen.workshop(), progress.step(), progress.timer(), seen.language(), seen.now());
        return Optional.of(seen.render(Templates.step(
                step, StepStands.of(seen, "control_said_ended"), seen.workshop().hasEnded(), closed)));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
