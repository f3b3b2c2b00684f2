package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.access.Power;
import no.innspill.capability.NamedLinks;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.page.StepShown;
import no.innspill.page.StepStands;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.screen.View;
import no.innspill.web.Tokens;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.WallSnapshots;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The wall: nothing but what the room should see. Black is black, and frozen changes only by what is taken away. */
@ApplicationScoped
public class ProjectorView implements View {

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance board(Frame frame);

        static native TemplateInstance black();
    }

    /**
     * What those hear who listen to the wall.
     *
     * @param stands how the step does; nothing on a frozen wall
     * @param lit what stands in the light, or empty
     */
    public record Around(
            StepShown step, Worded title, Optional<StepStands> stands, boolean frozen, boolean curtained, String lit) {}

    /** @param regions the regions' HTML, one after the other; none of them when it is black */
    public record Frame(Around around, String shows, String look, String regions) {}

    private final ProjectorLayout layout;
    private final Walls walls;
    private final Workshops workshops;
    private final NamedLinks links;
    private final Ideas ideas;
    private final Clock clock;

    ProjectorView(
            ProjectorLayout layout, Walls walls, Workshops workshops, NamedLinks links, Ideas ideas, Clock clock) {
        this.layout = layout;
        this.walls = walls;
        this.workshops = workshops;
        this.links = links;
        this.ideas = ideas;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "projector";
    }

    /** With the projector's own token, or with a link to the control view. */
    @Override
    public boolean admits(String code, Tokens tokens) {
        String token = tokens.projector();
        return (token != null && workshops.isProjectedBy(code, token))
                || links.bearer(code, tokens.control())
                        .filter(bearer -> bearer.may(Power.WATCH))
                        .isPresent();
    }

    /** It says how many ideas each table has, and of none which. */
    @Override
    public Set<Change> toldAt(Viewpoint from, Set<Change> changes) {
        return changes.stream()
                .map(change -> change.isSeenFrom(from) ? change : Change.COUNTS)
                .collect(Collectors.toSet());
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        return board(new Seen(workshop, viewpoint, language, clock.instant()));
    }

    private String board(Seen seen) {
        if (seen.workshop().wall().isBlack()) {
            return seen.render(Templates.black());
        }
        Wall wall = walls.of(seen);
        String regions = layout.at(wall.screen()).stream()
                .map(region -> region.drawOrHold(seen))
                .collect(Collectors.joining("\n"));
        return seen.render(Templates.board(new Frame(around(wall), wall.screen().word(), wall.look(), regions)));
    }

    private static Around around(Wall wall) {
        Workshop workshop = wall.workshop();
        return new Around(
                wall.stepShown(),
                wall.seen().worded(workshop.title()),
                wall.isFrozen() ? Optional.empty() : Optional.of(StepStands.of(wall.seen(), "control_said_ended")),
                wall.isFrozen(),
                wall.snapshot().curtained(),
                wall.screen() == WallScreen.SPOTLIGHT
                        ? wall.lit().map(Item::text).orElse("")
                        : "");
    }

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> all, Language language) {
        Changes changes = new Changes(all);
        if (workshop.wall().isBlack() && !changes.has(Change.STAGE)) {
            return List.of();
        }
        Seen seen = new Seen(workshop, viewpoint, language, clock.instant());
        if (isAnother(workshop, changes)) {
            return List.of(Part.of(Part.BOARD, board(seen)));
        }
        return layout.at(walls.of(seen).screen()).stream()
                .flatMap(region -> region.parts(seen, changes).stream())
                .toList();
    }

    /** Whether the changes may make it another wall: what is lit may be gone, and a new card is not the first under pins. */
    private boolean isAnother(Workshop workshop, Changes changes) {
        boolean frozen = workshop.wall().isFrozen();
        boolean rearranged = changes.has(Change.BOARD) || changes.any(Kind.CARDS);
        boolean lit = WallSnapshots.of(workshop).spotlight() != null;
        return changes.has(Change.STAGE)
                || (rearranged && !frozen)
                || (changes.touchCards() && (lit || (!frozen && ideas.anyPinned(workshop))));
    }
}
