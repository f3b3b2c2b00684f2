package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Changes;
import no.innspill.page.Card;
import no.innspill.screen.Part;

/** One idea or group in the light. Whatever happens to it, the whole wall is drawn anew ({@link ProjectorView}). */
@Singleton
class WallSpotlightRegion extends WallRegion {

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance spotlight(List<Card> lit);
    }

    WallSpotlightRegion(Walls walls) {
        super(walls, "spotlit");
    }

    @Override
    String draw(Wall wall) {
        return wall.render(
                Templates.spotlight(wall.lit().stream().map(wall::card).toList()));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return List.of();
    }
}
