package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Outcomes.Measured;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** The measures, and where participants write them, the form. */
@ApplicationScoped
class MeasuresRegion implements Region {

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance measures(Measured measures, String code);
    }

    private final OutcomeReader outcomes;

    MeasuresRegion(OutcomeReader outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        Measured measures = outcomes.measuresForParticipants(seen.workshop(), seen.language());
        return measures.shown()
                ? Optional.of(seen.render(Templates.measures(measures, seen.code())))
                : Optional.empty();
    }

    /** Hiding and grouping change what measures come from. */
    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.MEASURES) || changes.touchCards();
    }

    @Override
    public boolean comesOrGoes(Changes changes) {
        return changes.any(Kind.MEASURES);
    }
}
