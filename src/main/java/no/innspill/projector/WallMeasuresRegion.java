package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Changes;
import no.innspill.language.Language;
import no.innspill.measure.MeasureShown;
import no.innspill.page.MatrixShown;
import no.innspill.page.OutcomeParts;
import no.innspill.page.OutcomeReader;
import no.innspill.page.Rankings;
import no.innspill.workshop.Viewpoint;

/** The measures as they are written. */
@Singleton
class WallMeasuresRegion extends WallRegion {

    private static final int EACH = 5;

    private final OutcomeReader outcomes;
    private final Rankings rankings;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance measures(Measures measures);
    }

    /** @param top what there is to choose from, while there are none */
    public record Measures(List<MeasureShown> list, List<Choice> top) {}

    /** @param place its number in the matrix, or its rank in its theme */
    public record Choice(String place, int accent, String text) {}

    WallMeasuresRegion(Walls walls, OutcomeReader outcomes, Rankings rankings) {
        super(walls, "wall-measures");
        this.outcomes = outcomes;
        this.rankings = rankings;
    }

    /** What came out on top: of the matrix if it has been rated, else of the vote in each theme. */
    private List<Choice> top(Wall wall) {
        Language language = wall.seen().language();
        if (wall.scene().showsRatings()) {
            List<MatrixShown.Row> rated = outcomes.matrixOnWall(wall.workshop(), wall.scene(), true, language)
                    .rows();
            return rated.stream()
                    .limit(2L * EACH)
                    .map(row -> new Choice(
                            String.valueOf(row.number()), 0, row.card().text()))
                    .toList();
        }
        return wall.scene().showsResults()
                ? rankings.upTo(wall.workshop(), wall.step(), Viewpoint.PLENARY, language).stream()
                        .flatMap(result -> result.top().stream()
                                .limit(EACH)
                                .map(row -> new Choice(
                                        row.rank(),
                                        result.theme().accent(),
                                        row.card().text())))
                        .toList()
                : List.of();
    }

    @Override
    String draw(Wall wall) {
        List<MeasureShown> list = outcomes.measuresOnWall(
                wall.workshop(), wall.scene(), wall.seen().language());
        return wall.render(Templates.measures(new Measures(list, list.isEmpty() ? top(wall) : List.of())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return OutcomeParts.touchMeasures(changes.all());
    }
}
