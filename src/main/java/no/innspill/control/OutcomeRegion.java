package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What is left when the room has gone home: the report in every format, and what comes next. */
@ApplicationScoped
public class OutcomeRegion implements Region {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance outcome(String code, boolean ended, String keptUntil);
    }

    private final Concerns concerns;

    OutcomeRegion(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public String id() {
        return "outcome";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.outcome(
                seen.code(), seen.workshop().hasEnded(), concerns.keptUntil(seen.workshop(), seen.language()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
