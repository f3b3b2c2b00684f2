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
import no.innspill.wall.Reveal;
import no.innspill.wall.WallControl;
import no.innspill.wall.WallRequest;
import no.innspill.wall.WallSnapshot;
import no.innspill.workshop.Theme;
import no.innspill.workshop.WallSnapshots;
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
        WallControl wall = workshop.wall();
        @Nullable Integer page = wall.page();
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
        @Nullable Long themeId = form.has("theme") ? theme.map(Theme::id).orElse(null) : wall.themeId();
        // Going back to the agenda goes back to all of its themes.
        wall.show(shows.orElse(wall.shows()), shows.equals(Optional.of(WallRequest.AGENDA)) ? null : themeId);
        if (form.has("shows") || form.has("theme")) {
            // Whoever asks for something else on the wall wants to see it there.
            wall.light(null, null);
            wall.reveal(null);
            page = null;
        }
        wall.turn(page);
        if (form.has("black")) {
            wall.blackOut(form.toggled("black", wall.isBlack()));
        }
        if (form.has("results_link")) {
            wall.showResultsLink(form.toggled("results_link", wall.showsResultsLink()));
        }
        if (form.has("frozen")) {
            freeze(workshop, form.toggled("frozen", wall.isFrozen()));
            // What stands still turns no pages either.
            wall.turn(wall.isFrozen() ? seen(wall, form) : null);
        }
        return Outcome.accepted(Change.STAGE, Change.SPOTLIGHT, Change.REVEAL);
    }

    private Outcome reveal(Workshop workshop, String wanted, Optional<Long> theme) {
        WallControl wall = workshop.wall();
        switch (wanted) {
            case "none" -> wall.reveal(new Reveal(theme.orElse(null), 0));
            case "all" -> wall.reveal(
                    theme.map(id -> reveals.whole(workshop, id)).orElse(null));
            default -> {
                Optional<Reveal> now = wall.reveal()
                        .filter(shown -> theme.isEmpty() || theme.equals(Optional.ofNullable(shown.theme())));
                Optional<Reveal> before = now.or(() -> theme.map(id -> new Reveal(id, -1)));
                wall.reveal(reveals.after(workshop, before).orElse(null));
            }
        }
        return Outcome.accepted(Change.STAGE, Change.REVEAL);
    }

    /** Whoever turns a page has seen one; else it goes on from where the wall is held. */
    static Outcome turn(WallControl wall, Form form) {
        int at = seen(wall, form);
        boolean held = wall.page() != null;
        switch (form.text("page")) {
            case "next" -> wall.turn(at + 1);
            case "previous" -> wall.turn(at - 1);
            case "hold" -> wall.turn(at);
            case "toggle" -> wall.turn(held ? null : at);
            default -> wall.turn(null);
        }
        return Outcome.accepted(Change.PAGE);
    }

    private static int seen(WallControl wall, Form form) {
        Integer page = wall.page();
        return form.number("at")
                .filter(at -> Math.abs(at) < MOST_PAGES)
                .map(Long::intValue)
                .orElse(page == null ? 1 : page);
    }

    private void freeze(Workshop workshop, boolean frozen) {
        if (frozen && !workshop.wall().isFrozen()) {
            WallSnapshot snapshot = WallSnapshots.of(workshop).asOf(clock.instant());
            workshop.wall().freeze(snapshot.showsRatings() ? snapshot.with(matrices.draw(workshop)) : snapshot);
        } else if (!frozen) {
            workshop.wall().thaw();
        }
    }
}
