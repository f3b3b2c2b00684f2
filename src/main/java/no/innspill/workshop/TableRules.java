package no.innspill.workshop;

/**
 * What holds in a step for the tables of the room.
 *
 * @param perTable whether each table has the step for itself: it sees its own ideas only, and votes on those
 * @param passes how many ideas in each theme a table passes on to the plenary
 */
public record TableRules(boolean perTable, int passes) {

    public static final TableRules USUAL = new TableRules(false, 3);
}
