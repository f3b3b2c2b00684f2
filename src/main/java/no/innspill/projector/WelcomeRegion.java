package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Changes;
import no.innspill.page.JoinShown;
import no.innspill.page.ThemeShown;
import no.innspill.participation.ParticipantCounts;
import no.innspill.screen.Part;

/** How to join, what the day is for and what it is about. */
@Singleton
class WelcomeRegion extends WallRegion {

    private final JoinAddress addresses;
    private final ParticipantCounts participants;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance welcome(Welcome welcome);
    }

    /** @param goal what the day is for */
    public record Welcome(boolean open, Instruction goal, List<ThemeShown> themes, JoinShown join, long people) {}

    WelcomeRegion(Walls walls, JoinAddress addresses, ParticipantCounts participants) {
        super(walls, "wall-welcome");
        this.addresses = addresses;
        this.participants = participants;
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.welcome(new Welcome(
                wall.letsIn(),
                wall.instruction(),
                wall.workshop().plan().themes().stream().map(wall::shown).toList(),
                JoinShown.of(wall.workshop(), addresses),
                participants.people(wall.workshop()))));
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return List.of();
    }
}
