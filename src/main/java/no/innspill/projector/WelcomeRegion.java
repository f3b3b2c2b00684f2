package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.desk.Changes;
import no.innspill.page.JoinShown;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Part;
import no.innspill.workshop.JoinAddress;

/** How to join, what the day is for and what it is about. */
@Singleton
class WelcomeRegion extends WallRegion {

    private final JoinAddress addresses;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance welcome(Welcome welcome);
    }

    /** @param goal what the day is for */
    public record Welcome(boolean open, String goal, List<ThemeShown> themes, JoinShown join) {}

    WelcomeRegion(Walls walls, JoinAddress addresses) {
        super(walls, "wall-welcome");
        this.addresses = addresses;
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.welcome(new Welcome(
                wall.workshop().isDoorOpen() && !wall.workshop().hasEnded(),
                wall.seen().in(wall.step().text()),
                wall.workshop().themes().stream().map(wall::shown).toList(),
                JoinShown.of(wall.workshop(), addresses))));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return List.of();
    }
}
