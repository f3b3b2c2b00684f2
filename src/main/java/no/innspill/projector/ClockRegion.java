package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Changes;
import no.innspill.page.StepShown;
import no.innspill.screen.Part;

/** The time and nothing else. It is pushed with the heading ({@link HeadRegion}). */
@Singleton
class ClockRegion extends WallRegion {

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance clock(StepShown step, Instruction now);
    }

    ClockRegion(Walls walls) {
        super(walls, "wall-clock");
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.clock(wall.stepShown(), wall.instruction()));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return List.of();
    }
}
