package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Changes;
import no.innspill.language.Language;
import no.innspill.measure.MeasureShown;
import no.innspill.page.OutcomeParts;
import no.innspill.page.OutcomeReader;
import no.innspill.page.TopList;
import no.innspill.page.TopList.Choice;

/** The measures as they are written. */
@Singleton
class WallMeasuresRegion extends WallRegion {

    private final OutcomeReader outcomes;
    private final TopList top;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance measures(Measures measures);
    }

    /** @param top what there is to choose from, while there are none */
    public record Measures(List<MeasureShown> list, List<Choice> top) {}

    WallMeasuresRegion(Walls walls, OutcomeReader outcomes, TopList top) {
        super(walls, "wall-measures");
        this.outcomes = outcomes;
        this.top = top;
    }

    private List<Choice> top(Wall wall) {
        Language language = wall.seen().language();
        if (wall.snapshot().showsRatings()) {
            return top.rated(outcomes.matrixOnWall(wall.workshop(), wall.snapshot(), true, language));
        }
        return wall.snapshot().showsResults() ? top.voted(wall.workshop(), wall.step(), language) : List.of();
    }

    @Override
    String draw(Wall wall) {
        List<MeasureShown> list = outcomes.measuresOnWall(
                wall.workshop(), wall.snapshot(), wall.seen().language());
        return wall.render(Templates.measures(new Measures(list, list.isEmpty() ? top(wall) : List.of())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return OutcomeParts.touchMeasures(changes.all());
    }
}
