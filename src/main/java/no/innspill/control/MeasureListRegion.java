package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Outcomes.Measured;
import no.innspill.page.TopList;
import no.innspill.page.TopList.Choice;
import no.innspill.rule.StepKind;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** The measures, and the form for a new one. */
@ApplicationScoped
public class MeasureListRegion implements Region {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance measures(Measured measures, List<Choice> top, String code);
    }

    private final OutcomeReader outcomes;
    private final TopList top;

    MeasureListRegion(OutcomeReader outcomes, TopList top) {
        this.outcomes = outcomes;
        this.top = top;
    }

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        Measured measures = outcomes.measuresForFacilitator(seen.workshop(), seen.language());
        return Optional.of(seen.render(Templates.measures(measures, top(seen), seen.code())));
    }

    /** What there is to choose from, in the step where it is chosen from. */
    private List<Choice> top(Seen seen) {
        if (seen.kind() != StepKind.MEASURES) {
            return List.of();
        }
        return outcomes.hasMatrix(seen.workshop())
                ? top.rated(outcomes.matrix(seen.workshop(), true, seen.language()))
                : top.voted(seen.workshop(), seen.step(), seen.language());
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.MEASURES) || changes.touchCards();
    }

    /** While ideas pour in there is most often no measure that they could concern, and nothing to choose from. */
    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        boolean concerned = changes.any(Kind.MEASURES)
                || (changes.touchCards()
                        && (seen.kind() == StepKind.MEASURES || outcomes.hasMeasures(seen.workshop())));
        return concerned ? List.of(Part.of(id(), drawOrHold(seen))) : List.of();
    }
}
