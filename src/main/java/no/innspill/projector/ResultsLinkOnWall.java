package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Changes;
import no.innspill.page.ResultsLink;
import no.innspill.page.ResultsLinks;
import no.innspill.rule.StepKind;
import no.innspill.screen.Part;
import org.jspecify.annotations.Nullable;

/** When people part: where they can read what came of it, if the facilitator wants it there. */
@Singleton
class ResultsLinkOnWall extends WallRegion {

    private final ResultsLinks links;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance parting(@Nullable ResultsLink link);
    }

    ResultsLinkOnWall(Walls walls, ResultsLinks links) {
        super(walls, "wall-parting");
        this.links = links;
    }

    @Override
    String draw(Wall wall) {
        boolean shown =
                wall.step().kind() == StepKind.CLOSE && wall.workshop().wall().showsResultsLink();
        return wall.render(Templates.parting(shown ? links.of(wall.workshop()).orElse(null) : null));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return List.of();
    }
}
