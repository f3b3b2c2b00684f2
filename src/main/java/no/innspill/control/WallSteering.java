package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.matrix.Matrices;
import no.innspill.page.Reveals;
import no.innspill.rule.Reveal;
import no.innspill.rule.WallRequest;
import no.innspill.workshop.Theme;
import no.innspill.workshop.WallControl;
import no.innspill.workshop.WallSnapshot;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;
import org.jspecify.annotations.Nullable;

/** What the fields of a request have the wall do; which fields there are, {@link WallControlResource} says. */
@ApplicationScoped
class WallSteering {

    private static final long MOST_PAGES = 10_000;

    private final Matrices matrices;
    private final Reveals reveals;
    private final Clock clock;

    WallSteering(Matrices matrices, Reveals reveals, Clock clock) {
        this.matrices = matrices;
        this.reveals = reveals;
        this.clock = clock;
    }

    Outcome change(Workshop workshop, Form form) {
        WallControl stage = workshop.wall();
        @Nullable Integer page = stage.page();
        Optional<Theme> theme = form.number("theme").flatMap(workshop.plan()::theme);
        if (form.has("theme") && theme.isEmpty() && !form.text("theme").equals("all")) {
            return Outcome.refused(WorkshopRefusal.NO_SUCH_THEME);
        }
        if (form.has("reveal")) {
            return reveal(workshop, form.text("reveal"), theme.map(Theme::id));
        }
        Optional<WallRequest> shows = Arrays.stream(WallRequest.values())
                .filter(value -> value.name().equalsIgnoreCase(form.text("shows")))
                .findFirst();
        @Nullable Long themeId = form.has("theme") ? theme.map(Theme::id).orElse(null) : stage.themeId();
        // Going back to the agenda goes back to all of its themes.
        stage.show(shows.orElse(stage.shows()), shows.equals(Optional.of(WallRequest.AGENDA)) ? null : themeId);
        if (form.has("shows") || form.has("theme")) {
            // Whoever asks for something else on the wall wants to see it there.
            stage.light(null, null);
            stage.reveal(null);
            page = null;
        }
        stage.turn(page);
        if (form.has("black")) {
            stage.blackOut(form.toggled("black", stage.isBlack()));
        }
        if (form.has("results_link")) {
            stage.showResultsLink(form.toggled("results_link", stage.showsResultsLink()));
        }
        if (form.has("frozen")) {
            freeze(workshop, form.toggled("frozen", stage.isFrozen()));
            // What stands still turns no pages either.
            stage.turn(stage.isFrozen() ? seen(stage, form) : null);
        }
        return Outcome.accepted(Change.STAGE, Change.SPOTLIGHT, Change.REVEAL);
    }

    private Outcome reveal(Workshop workshop, String wanted, Optional<Long> theme) {
        WallControl stage = workshop.wall();
        switch (wanted) {
            case "none" -> stage.reveal(new Reveal(theme.orElse(null), 0));
            case "all" -> stage.reveal(
                    theme.map(id -> reveals.whole(workshop, id)).orElse(null));
            default -> {
                Optional<Reveal> now = stage.reveal()
                        .filter(shown -> theme.isEmpty() || theme.equals(Optional.ofNullable(shown.theme())));
                Optional<Reveal> before = now.or(() -> theme.map(id -> new Reveal(id, -1)));
                stage.reveal(reveals.after(workshop, before).orElse(null));
            }
        }
        return Outcome.accepted(Change.STAGE, Change.REVEAL);
    }

    /** Whoever turns a page has seen one; else it goes on from where the wall is held. */
    static Outcome turn(WallControl stage, Form form) {
        int at = seen(stage, form);
        boolean held = stage.page() != null;
        switch (form.text("page")) {
            case "next" -> stage.turn(at + 1);
            case "previous" -> stage.turn(at - 1);
            case "hold" -> stage.turn(at);
            case "toggle" -> stage.turn(held ? null : at);
            default -> stage.turn(null);
        }
        return Outcome.accepted(Change.PAGE);
    }

    private static int seen(WallControl stage, Form form) {
        Integer page = stage.page();
        return form.number("at")
                .filter(at -> Math.abs(at) < MOST_PAGES)
                .map(Long::intValue)
                .orElse(page == null ? 1 : page);
    }

    private void freeze(Workshop workshop, boolean frozen) {
        if (frozen && !workshop.wall().isFrozen()) {
            WallSnapshot scene = WallSnapshot.of(workshop).asOf(clock.instant());
            workshop.wall().freeze(scene.showsRatings() ? scene.with(matrices.draw(workshop)) : scene);
        } else if (!frozen) {
            workshop.wall().thaw();
        }
    }
}
