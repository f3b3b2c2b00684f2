package no.innspill.workshop;

import java.util.List;

/**
 * Which table has which theme where tables take turns. In the first such step the first table has the first theme, the
 * second table the second, and so on from the beginning; in each such step that follows, every table moves on by one.
 */
public record ThemeTurns(Workshop workshop) {

    /** The themes of the current step as somebody has them there: where tables take turns, a table has one. */
    public List<Theme> themesFrom(Viewpoint viewpoint) {
        Step step = workshop.progress().step();
        return workshop.plan()
                .table(viewpoint.table())
                .map(table -> themesAt(table, step))
                .orElseGet(() -> workshop.plan().themesOf(step));
    }

    /** The themes of a step as that table has them there. */
    public List<Theme> themesAt(RoomTable table, Step step) {
        List<Theme> covered = workshop.plan().themesOf(step);
        return step.isInTurn() && !covered.isEmpty() ? List.of(turn(table, step, covered)) : covered;
    }

    /** Whether a table that has the step for itself votes in that theme there: in all that it covers, or in the one whose turn it is. */
    public boolean votesIn(Step vote, RoomTable table, Theme theme) {
        List<Theme> covered = workshop.plan().themesOf(vote);
        return covered.stream().anyMatch(each -> each.id() == theme.id())
                && (!vote.isInTurn() || turn(table, vote, covered).id() == theme.id());
    }

    private Theme turn(RoomTable table, Step step, List<Theme> themes) {
        long round = workshop.plan().steps().stream()
                .filter(earlier -> earlier.position() < step.position() && earlier.isInTurn())
                .count();
        return themes.get((int) ((table.position() + round) % themes.size()));
    }
}
