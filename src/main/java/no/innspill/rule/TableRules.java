package no.innspill.rule;

/**
 * What holds in a step for the tables of the room.
 *
 * @param perTable whether each table has the step for itself: it sees its own ideas only, and votes on those
 * @param inTurn whether each table has one of the step's themes only, and the next one in the next step of that kind
 * @param passes how many ideas in each theme a table passes on to the plenary
 */
public record TableRules(boolean perTable, boolean inTurn, int passes) {

    public static final TableRules USUAL = new TableRules(false, false, 3);

    /** Without tables to themselves there are no turns to take. */
    public TableRules {
        inTurn = perTable && inTurn;
    }
}
