package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.links.ResultsSharingRegion;
import no.innspill.screen.Drawn;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What is left when the room has gone home: the report in every format, the results to share, and what comes next. */
@ApplicationScoped
public class OutcomeRegion implements Region {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance outcome(String code, boolean ended, String keptUntil, Drawn sharing);
    }

    private final Concerns concerns;
    private final ResultsSharingRegion sharing;

    OutcomeRegion(Concerns concerns, ResultsSharingRegion sharing) {
        this.concerns = concerns;
        this.sharing = sharing;
    }

    @Override
    public String id() {
        return "outcome";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.outcome(
                seen.code(),
                seen.workshop().hasEnded(),
                concerns.keptUntil(seen.workshop(), seen.language()),
                Drawn.of(sharing, seen))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return sharing.parts(seen, changes);
    }
}
