package no.innspill.workshop;

/**
 * From where ideas are seen. In a step that runs per table each table is a place of its own; the plenary sees what was
 * posted in plenary and what tables have passed on to it.
 *
 * @param table the id of the table
 */
public record Viewpoint(long table) {

    /** The room as a whole, and what the wall shows. */
    public static final Viewpoint PLENARY = new Viewpoint(0);

    /** The facilitator's: every table and the plenary. */
    public static final Viewpoint EVERYWHERE = new Viewpoint(-1);

    public static Viewpoint at(long tableId) {
        return new Viewpoint(tableId);
    }

    public boolean isTable() {
        return table > 0;
    }
}
