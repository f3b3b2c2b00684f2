package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.Spotlights;
import no.innspill.page.Card;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.wall.WallControl;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What the wall shows, what stops it, and what else it could show. */
@ApplicationScoped
public class WallPanelRegion implements Region {

    /** What the projector is told to show; {@code theme} is 0 for all. */
    public record Steered(String shows, long theme, boolean black, boolean frozen, boolean curtained) {

        static Steered of(Workshop workshop) {
            WallControl wall = workshop.wall();
            Long theme = wall.themeId();
            return new Steered(
                    wall.shows().name().toLowerCase(Locale.ROOT),
                    theme == null ? 0 : theme,
                    wall.isBlack(),
                    wall.isFrozen(),
                    workshop.progress().isCurtained());
        }
    }

    /**
     * @param kind of the step
     * @param lit what stands in the light
     * @param seen whether others see that now
     */
    public record Wall(
            String code,
            String kind,
            Steered steered,
            List<ThemeShown> themes,
            boolean tables,
            @Nullable Card lit,
            boolean seen) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance wall(Wall wall);
    }

    private final Spotlights spotlights;

    WallPanelRegion(Spotlights spotlights) {
        this.spotlights = spotlights;
    }

    @Override
    public String id() {
        return "wall";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        Workshop workshop = seen.workshop();
        return Optional.of(seen.render(Templates.wall(new Wall(
                seen.code(),
                seen.kind().name().toLowerCase(Locale.ROOT),
                Steered.of(workshop),
                workshop.plan().themes().stream()
                        .map(theme -> ThemeShown.of(workshop, theme, seen.language()))
                        .toList(),
                !workshop.plan().tables().isEmpty(),
                workshop.wall()
                        .spotlight()
                        .flatMap(id -> spotlights.shown(workshop, id))
                        .map(item -> Card.whole(workshop, item, seen.language()))
                        .orElse(null),
                seen.progress().showsIdeas()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.STAGE, Kind.SPOTLIGHT);
    }
}
