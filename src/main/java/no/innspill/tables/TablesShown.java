package no.innspill.tables;

import java.util.List;
import no.innspill.language.Worded;
import no.innspill.page.ThemeShown;

/**
 * How the tables are getting on; no rows if people do not sit at tables.
 *
 * @param now whether they work each for itself in the current step
 * @param voting whether people vote
 * @param voted whether tables have voted each for itself, so that what came out on top can be brought to the plenary
 * @param passes how many of each theme that would be
 */
public record TablesShown(List<Row> rows, boolean now, boolean voting, boolean voted, int passes) {

    /**
     * @param turns its theme of this round, where tables take turns; what is counted of its ideas is of that alone
     * @param people how many its devices say they are
     * @param at its devices
     * @param ideas how many come from the table, and how many of these the plenary sees
     * @param left how many votes they have not cast yet, all together
     * @param activeAt when somebody there last did something, in milliseconds since the epoch; 0 for never
     */
    public record Row(
            long id,
            Worded label,
            List<ThemeShown> turns,
            long people,
            Devices at,
            long ideas,
            long plenary,
            long left,
            long activeAt,
            long idleMinutes) {}

    /**
     * @param table its id
     * @param joined how many devices have joined there
     * @param connected how many of them have their page open
     */
    public record Devices(long table, long joined, long connected) {}
}
