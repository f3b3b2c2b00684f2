package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.MatrixShown;
import no.innspill.page.OutcomeParts;
import no.innspill.page.OutcomeReader;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** How the matrix is being rated, or has been. */
@ApplicationScoped
public class RatingsRegion implements Region {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance matrix(MatrixShown matrix, boolean open);
    }

    private final OutcomeReader outcomes;

    RatingsRegion(OutcomeReader outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String id() {
        return "judging";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return outcomes.hasMatrix(seen.workshop())
                ? Optional.of(seen.render(Templates.matrix(
                        matrix(seen), seen.workshop().permissions().opensRatings())))
                : Optional.empty();
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.touchCards() || changes.any(Kind.RATING, Kind.RATED, Kind.PEOPLE);
    }

    /** While ideas pour in there is most often no rating that they could concern. */
    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        if (!touchedBy(changes) || !outcomes.hasMatrix(seen.workshop())) {
            return List.of();
        }
        MatrixShown matrix = matrix(seen);
        return List.of(OutcomeParts.matrix(matrix, seen.language()), OutcomeParts.rated(matrix, seen.language()));
    }

    private MatrixShown matrix(Seen seen) {
        return outcomes.matrix(seen.workshop(), true, seen.language()).drawnAlways();
    }
}
