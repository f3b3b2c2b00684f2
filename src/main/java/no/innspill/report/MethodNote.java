package no.innspill.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.idea.HidingReason;
import no.innspill.language.Worded;

/**
 * How it was done, for whoever has to trust the figures.
 *
 * @param votes one for each vote and theme
 * @param groups the groups and how many ideas each holds
 * @param removals how many ideas were hidden, by why
 * @param leftOut how many ideas are left out of the list, by why
 * @param retitled how many things are called otherwise than they were written
 * @param waiting how many ideas wait to be approved
 * @param slips how many ballot slips were used; empty where votes took none
 * @param heads how many people the facilitator counted, if they did
 * @param tables how tables took part; empty if there were none
 * @param elsewhere whether it is a conversation that was held elsewhere
 */
public record MethodNote(
        List<Counting> votes,
        List<Gathered> groups,
        Map<HidingReason, Long> removals,
        Map<HidingReason, Long> leftOut,
        long retitled,
        long waiting,
        Optional<Long> slips,
        Optional<Integer> heads,
        Optional<Tables> tables,
        Devices devices,
        boolean elsewhere) {

    /**
     * @param step the title of the vote's step, and the table whose it was
     * @param number the number of the theme
     * @param counted the key of the sentence that says how; its arguments are {@code dots} and {@code perItem}
     */
    public record Counting(
            Worded step,
            Worded name,
            int number,
            Worded theme,
            String counted,
            int dots,
            int perItem,
            long voters,
            long people,
            boolean narrowed) {}

    /**
     * @param steps the titles of those that each table had for itself
     * @param ideas how many ideas come from tables, and how many of these the plenary got to see
     */
    public record Tables(int tables, List<Worded> steps, long ideas, long plenary) {}

    /** @param ballotsByPerson whether each person at a device that several shared had a ballot, or the device one */
    public record Devices(long devices, long people, boolean ballotsByPerson) {

        public boolean shared() {
            return people > devices;
        }
    }

    public record Gathered(Worded theme, String heading, int ideas) {}
}
