package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.page.ResultsLink;
import no.innspill.page.ResultsLinks;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.Retention;
import org.jspecify.annotations.Nullable;

/** What happens with what has been said, until when one can read it here, and where others can. */
@ApplicationScoped
class ThanksRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance thanks(String keptUntil, @Nullable ResultsLink results);
    }

    private final Retention retention;
    private final ResultsLinks results;

    ThanksRegion(Retention retention, ResultsLinks results) {
        this.retention = retention;
        this.results = results;
    }

    @Override
    public String id() {
        return "thanks";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.thanks(
                retention.keptUntil(seen.workshop(), seen.language()),
                results.of(seen.workshop()).orElse(null))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
