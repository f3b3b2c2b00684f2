package no.innspill.openwalls;

import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.wall.WallControl;
import no.innspill.workshop.WorkshopRefusal;

/** The pages of the wall, turned and held. How many there are only the walls themselves know. */
public final class WallPages {

    static final int MOST = 10_000;

    private WallPages() {}

    /** Whoever turns a page has seen one; else it goes on from where the wall is held. */
    public static Outcome turn(WallControl stage, Form form) {
        int at = seen(stage, form);
        Optional<Integer> to =
                switch (form.text("page")) {
                    case "next" -> Optional.of(beside(at, 1));
                    case "previous" -> Optional.of(beside(at, -1));
                    case "hold" -> Optional.of(at);
                    case "toggle" -> stage.page() == null ? Optional.of(at) : Optional.empty();
                    default -> Optional.empty();
                };
        if (to.isEmpty() && stage.isFrozen()) {
            return Outcome.refused(WorkshopRefusal.WALL_FROZEN);
        }
        stage.turn(to.orElse(null));
        return Outcome.accepted(Change.PAGE);
    }

    /** Before the first page comes the last one, which is -1. */
    private static int beside(int page, int by) {
        int to = page + by == 0 ? by : page + by;
        return Math.max(-MOST, Math.min(MOST, to));
    }

    /** The page that whoever asks has seen, or at which the wall is held. */
    public static int seen(WallControl stage, Form form) {
        Integer page = stage.page();
        return at(form).orElse(page == null ? 1 : page);
    }

    static Optional<Integer> at(Form form) {
        return form.number("at").filter(at -> at >= 1 && at <= MOST).map(Long::intValue);
    }
}
