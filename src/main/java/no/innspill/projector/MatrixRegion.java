package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Changes;
import no.innspill.page.MatrixShown;
import no.innspill.page.OutcomeParts;
import no.innspill.page.OutcomeReader;
import no.innspill.screen.Part;

/** How it was rated. */
@Singleton
class MatrixRegion extends WallRegion {

    private final OutcomeReader outcomes;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance matrix(MatrixShown matrix, WallChart chart);
    }

    MatrixRegion(Walls walls, OutcomeReader outcomes) {
        super(walls, "matrix");
        this.outcomes = outcomes;
    }

    @Override
    String draw(Wall wall) {
        MatrixShown matrix = outcomes.matrixOnWall(
                wall.workshop(), wall.snapshot(), true, wall.seen().language());
        return wall.render(Templates.matrix(matrix, WallChart.of(matrix)));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return touchedBy(changes) || (OutcomeParts.touchMatrix(changes.all()) && !wall.isFrozen())
                ? List.of(whole(wall))
                : List.of();
    }
}
