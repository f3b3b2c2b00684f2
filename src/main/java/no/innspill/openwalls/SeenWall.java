package no.innspill.openwalls;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.innspill.screen.Part;

/** What the control view is told of the wall, so that its picture shows the same page in the same proportions. */
@ApplicationScoped
public class SeenWall {

    @CheckedTemplate(basePath = "openwalls")
    static class Templates {
        static native TemplateInstance seen(List<WallShown> first);
    }

    private final OpenWalls walls;

    SeenWall(OpenWalls walls) {
        this.walls = walls;
    }

    public Part part(String code) {
        return Part.of(
                "wall-seen", Templates.seen(walls.first(code).stream().toList()).render());
    }
}
