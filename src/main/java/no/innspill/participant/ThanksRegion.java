package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.Retention;

/** What happens with what has been said, and until when one can read it here. */
@ApplicationScoped
class ThanksRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance thanks(String keptUntil);
    }

    private final Retention retention;

    ThanksRegion(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String id() {
        return "thanks";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.thanks(retention.keptUntil(seen.workshop(), seen.language()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
