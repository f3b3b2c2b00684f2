package no.innspill.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.matrix.Matrices;
import no.innspill.openwalls.WallPages;
import no.innspill.openwalls.WallWords;
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
                .filter(value -> WallWords.of(value).equals(form.text("shows")))
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
            freeze(workshop, form.toggled("frozen", wall.isFrozen()), WallPages.seen(wall, form));
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

    /** What stands still turns no pages either, and one that does already is where it is. */
    private void freeze(Workshop workshop, boolean frozen, int page) {
        WallControl wall = workshop.wall();
        if (frozen && !wall.isFrozen()) {
            WallSnapshot snapshot = WallSnapshots.of(workshop).asOf(clock.instant());
            wall.freeze(snapshot.showsRatings() ? snapshot.with(matrices.draw(workshop)) : snapshot);
            wall.turn(page);
        } else if (!frozen) {
            wall.thaw();
            wall.turn(null);
        }
    }
}
