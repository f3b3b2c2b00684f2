package no.innspill.projector;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Item;
import no.innspill.page.Card;
import no.innspill.page.StepShown;
import no.innspill.page.ThemeShown;
import no.innspill.rule.StepKind;
import no.innspill.screen.Seen;
import no.innspill.wall.WallSnapshot;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/**
 * What is on the wall at one moment, apart from what stands in its regions.
 *
 * @param snapshot as it is steered, or was when it was frozen
 * @param step the one that it is about
 * @param themes the ones that it shows
 * @param lit what stands in the light
 */
record Wall(Seen seen, WallSnapshot snapshot, Step step, WallScreen screen, List<Theme> themes, Optional<Item> lit) {

    private static final int SIDE_BY_SIDE = 4;

    Workshop workshop() {
        return seen.workshop();
    }

    boolean isFrozen() {
        return workshop().wall().isFrozen();
    }

    /** Whether anybody can still join: only then it says where. */
    boolean letsIn() {
        return workshop().settings().isDoorOpen() && !workshop().hasEnded();
    }

    public boolean isSingle() {
        return themes.size() == 1;
    }

    /** Whether the one theme's name is the heading, and not the step's. */
    public boolean isNamed() {
        return isSingle() && screen.isByTheme();
    }

    /** More themes than can be read side by side: they take turns. */
    public boolean isMany() {
        return themes.size() > SIDE_BY_SIDE;
    }

    /** Whether there is nothing to see where results or the like would stand, for everything is hidden. */
    public boolean isHushed() {
        return snapshot.curtained() && screen == WallScreen.WORDS && step.kind() != StepKind.CLOSE;
    }

    StepShown stepShown() {
        return StepShown.of(workshop(), step, snapshot.timer(), seen.language(), seen.now());
    }

    Instruction instruction() {
        return Instruction.of(step, seen);
    }

    List<ThemeShown> themesShown() {
        return themes.stream().map(this::shown).toList();
    }

    ThemeShown shown(Theme theme) {
        return ThemeShown.of(workshop(), theme, seen.language());
    }

    Card card(Item item) {
        return Card.of(workshop(), item, seen.language());
    }

    /** Whether the item was as it is now when the wall was frozen. */
    boolean stands(Item item) {
        Long until = snapshot.until();
        return until == null || item.stoodAt(Instant.ofEpochMilli(until));
    }

    String render(TemplateInstance template) {
        return seen.render(template);
    }

    /** How the whole is coloured. */
    String look() {
        if (screen.isDeep(step.kind())) {
            return "deep contours";
        }
        return isSingle() ? "accent-" + themes.get(0).accent() : "";
    }
}
