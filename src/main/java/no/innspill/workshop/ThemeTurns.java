package no.innspill.workshop;

import java.util.List;

/**
 * Which table has which theme where tables take turns. In the first such step the first table has the first theme, the
 * second table the second, and so on from the beginning; in each such step that follows, every table moves on by one.
 */
final class ThemeTurns {

    private ThemeTurns() {}

    static Theme of(RoomTable table, Step step, List<Theme> themes, Workshop workshop) {
        long round = workshop.steps().stream()
                .filter(earlier -> earlier.position() < step.position() && earlier.isInTurn())
                .count();
        return themes.get((int) ((table.position() + round) % themes.size()));
    }
}
