package no.innspill.projector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Item;
import no.innspill.idea.Spotlights;
import no.innspill.language.Language;
import no.innspill.screen.Seen;
import no.innspill.transaction.Memory;
import no.innspill.wall.WallSnapshot;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.WallSnapshots;
import no.innspill.workshop.Workshop;

/** Reads what is on the wall, once for all of its regions. */
@ApplicationScoped
class Walls {

    private final Spotlights spotlights;
    private final Memory memory;

    Walls(Spotlights spotlights, Memory memory) {
        this.spotlights = spotlights;
        this.memory = memory;
    }

    private record Of(Workshop workshop, Language language) {}

    Wall of(Seen seen) {
        return memory.once(new Of(seen.workshop(), seen.language()), () -> read(seen));
    }

    private Wall read(Seen seen) {
        Workshop workshop = seen.workshop();
        WallSnapshot asked = WallSnapshots.of(workshop);
        Optional<Item> lit = Optional.ofNullable(asked.spotlight())
                .flatMap(id -> spotlights.shown(workshop, id))
                .filter(item -> stood(item, asked));
        // Where that has been hidden, withdrawn or reworded since, it is not there, and the screen beneath comes out.
        WallSnapshot snapshot = lit.isPresent() ? asked : asked.withoutSpotlight();
        // A step that was deleted while the wall was frozen on it gives way to the current one.
        Step step = workshop.plan()
                .step(snapshot.stepId())
                .orElse(workshop.progress().step());
        return new Wall(
                seen,
                snapshot,
                step,
                ProjectorLayout.screen(workshop, snapshot, step),
                themes(workshop, snapshot, step),
                lit);
    }

    private static boolean stood(Item item, WallSnapshot snapshot) {
        Long until = snapshot.until();
        return until == null || item.stoodAt(Instant.ofEpochMilli(until));
    }

    private static List<Theme> themes(Workshop workshop, WallSnapshot snapshot, Step step) {
        Long chosen = snapshot.themeId();
        return workshop.plan().themes().stream()
                .filter(theme -> chosen == null ? step.covers(theme) : chosen == theme.id())
                .toList();
    }
}
