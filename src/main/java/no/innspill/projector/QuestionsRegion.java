package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.innspill.desk.Changes;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Part;

/** What is asked. */
@Singleton
class QuestionsRegion extends WallRegion {

    private final Counts counts;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance questions(Questions questions);
    }

    public record Questions(boolean single, boolean many, List<Column> columns) {}

    public record Column(ThemeShown theme, long ideas) {}

    QuestionsRegion(Walls walls, Counts counts) {
        super(walls, "columns");
        this.counts = counts;
    }

    @Override
    String draw(Wall wall) {
        Map<Long, Long> there = counts.in(wall.workshop(), wall.step());
        return wall.render(Templates.questions(new Questions(
                wall.isSingle(),
                wall.isMany(),
                wall.themesShown().stream()
                        .map(theme -> new Column(theme, there.getOrDefault(theme.id(), 0L)))
                        .toList())));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return List.of();
    }
}
