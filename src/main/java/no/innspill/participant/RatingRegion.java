package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.page.Fragments;
import no.innspill.page.MatrixShown;
import no.innspill.page.OutcomeReader;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** Where people say how important and how feasible each item is. */
@ApplicationScoped
class RatingRegion implements Region {

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance rate(MatrixShown matrix, String code);
    }

    private final OutcomeReader outcomes;

    RatingRegion(OutcomeReader outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String id() {
        return "rate";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return isShown(seen) ? Optional.of(seen.render(Templates.rate(matrix(seen), seen.code()))) : Optional.empty();
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.touchCards() || changes.has(Change.RATED) || changes.has(Change.PEOPLE);
    }

    /** Who has rated is a figure by itself: the forms stay as they are while people are at work with them. */
    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        if (!touchedBy(changes) || !isShown(seen)) {
            return List.of();
        }
        MatrixShown matrix = matrix(seen);
        return changes.touchCards()
                ? List.of(Part.of(id(), seen.render(Templates.rate(matrix, seen.code()))))
                : List.of(Part.of("rated", seen.render(Fragments.rated(matrix))));
    }

    private static boolean isShown(Seen seen) {
        return seen.progress().rates() && !seen.progress().isCurtained();
    }

    private MatrixShown matrix(Seen seen) {
        return outcomes.matrix(seen.workshop(), seen.workshop().permissions().showsRatings(), seen.language());
    }
}
