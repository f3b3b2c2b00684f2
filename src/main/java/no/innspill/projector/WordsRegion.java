package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Changes;
import no.innspill.page.JoinShown;
import no.innspill.page.ResultsLinks;
import no.innspill.rule.StepKind;
import no.innspill.screen.Part;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;

/** What to do now, in words; at the end of the day also where what came of it can be read, and until when. */
@Singleton
class WordsRegion extends WallRegion {

    private final JoinAddress addresses;
    private final Retention retention;
    private final ResultsLinks links;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance words(Words words);
    }

    /** @param afterwards where to read on, at the end of the day */
    public record Words(boolean hushed, Instruction now, List<Afterwards> afterwards) {}

    /**
     * @param until the last day that it can be read
     * @param join the way there, unless the door is closed or a shorter one stands beside it
     */
    public record Afterwards(String until, List<JoinShown> join) {}

    WordsRegion(Walls walls, JoinAddress addresses, Retention retention, ResultsLinks links) {
        super(walls, "wall-words");
        this.addresses = addresses;
        this.retention = retention;
        this.links = links;
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.words(new Words(
                wall.isHushed(),
                wall.instruction(),
                wall.step().kind() == StepKind.CLOSE ? List.of(afterwards(wall)) : List.of())));
    }

    private Afterwards afterwards(Wall wall) {
        Workshop workshop = wall.workshop();
        return new Afterwards(
                retention.keptUntil(workshop, wall.seen().language()),
                wall.letsIn() && !isLinked(workshop) ? List.of(JoinShown.of(workshop, addresses)) : List.of());
    }

    /** Whether {@link ResultsLinkOnWall} says where. */
    private boolean isLinked(Workshop workshop) {
        return workshop.wall().showsResultsLink() && links.of(workshop).isPresent();
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return List.of();
    }
}
