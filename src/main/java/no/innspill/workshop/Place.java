package no.innspill.workshop;

/**
 * From where ideas are seen. In a step that runs per table each table is a place of its own; the plenary sees what was
 * posted in plenary and what tables have passed on to it.
 *
 * @param table the id of the table
 */
public record Place(long table) {

    /** The room as a whole, and what the wall shows. */
    public static final Place PLENARY = new Place(0);

    /** The facilitator's: every table and the plenary. */
    public static final Place EVERYWHERE = new Place(-1);

    public static Place at(long tableId) {
        return new Place(tableId);
    }

    public boolean isTable() {
        return table > 0;
    }
}
