package no.innspill.report;

import java.util.List;
import java.util.Map;
import no.innspill.idea.Removal;

/**
 * How it was done, for whoever has to trust the figures.
 *
 * @param votes one for each vote and theme
 * @param groups the groups and how many ideas each holds
 * @param removals how many ideas were hidden, by why
 * @param waiting how many ideas wait to be approved
 */
record Method(List<Counting> votes, List<Gathered> groups, Map<Removal, Long> removals, long waiting) {

    /** @param counted the key of the sentence that says how; its arguments are {@code dots} and {@code perItem} */
    record Counting(String step, String theme, String counted, int dots, int perItem, long voters, long people) {}

    record Gathered(String theme, String heading, int ideas) {}
}
