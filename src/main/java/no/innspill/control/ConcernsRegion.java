package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What the facilitator should know without having asked. */
@ApplicationScoped
public class ConcernsRegion implements Region {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance concerns(List<String> concerns);
    }

    private final Concerns concerns;

    ConcernsRegion(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public String id() {
        return "concerns";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.concerns(concerns.of(seen.workshop(), seen.language()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
