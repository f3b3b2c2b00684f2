package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Changes;
import no.innspill.screen.Part;

/** What to do now, in words. */
@Singleton
class WordsRegion extends WallRegion {

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance words(boolean hushed, String text, String tongue);
    }

    WordsRegion(Walls walls) {
        super(walls, "wall-words");
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.words(
                wall.isHushed(),
                wall.seen().in(wall.step().text()),
                wall.seen().tongue(wall.step().text())));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return List.of();
    }
}
