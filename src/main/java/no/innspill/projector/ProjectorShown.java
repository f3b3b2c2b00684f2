package no.innspill.projector;

import java.util.List;
import no.innspill.board.Card;
import no.innspill.board.JoinShown;
import no.innspill.board.StepShown;
import no.innspill.board.ThemeRanking;
import no.innspill.board.ThemeShown;
import no.innspill.board.Turnout;

/**
 * All that is on the wall.
 *
 * @param shows which of the screens it is: {@code join question ideas vote results timer text}
 * @param columns the themes it shows, side by side if there are several
 */
public record ProjectorShown(
        String title, StepShown step, String shows, List<Column> columns, JoinShown join, long people) {

    /** One theme of the wall; what the scene may not show is empty. */
    public record Column(ThemeShown theme, long ideas, List<Card> cards, Turnout turnout, List<ThemeRanking> ranking) {}

    public boolean single() {
        return columns.size() == 1;
    }

    /** The one theme's accent, or none. */
    public String accent() {
        return single() ? "accent-" + columns.get(0).theme().accent() : "";
    }
}
