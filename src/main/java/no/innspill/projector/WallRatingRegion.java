package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.MatrixShown;
import no.innspill.page.OutcomeParts;
import no.innspill.page.OutcomeReader;
import no.innspill.screen.Part;

/** What is being rated, and how many have. */
@Singleton
class WallRatingRegion extends WallRegion {

    private final OutcomeReader outcomes;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance rating(MatrixShown matrix);

        static native TemplateInstance rated(MatrixShown matrix);
    }

    WallRatingRegion(Walls walls, OutcomeReader outcomes) {
        super(walls, "wall-rating");
        this.outcomes = outcomes;
    }

    private MatrixShown matrix(Wall wall) {
        return outcomes.matrixOnWall(
                wall.workshop(), wall.snapshot(), false, wall.seen().language());
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.rating(matrix(wall)));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        List<Part> parts = new ArrayList<>();
        if (changes.touchCards()) {
            parts.add(Part.of("rating-list", wall.render(Templates.rated(matrix(wall)))));
        }
        if (changes.any(Kind.RATED, Kind.PEOPLE) && !wall.isFrozen()) {
            parts.add(OutcomeParts.rated(matrix(wall), wall.seen().language()));
        }
        return parts;
    }
}
