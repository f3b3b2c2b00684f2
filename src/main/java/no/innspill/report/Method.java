package no.innspill.report;

import java.util.List;
import java.util.Map;

/**
 * How it was done, for whoever has to trust the figures.
 *
 * @param votes one for each vote and theme
 * @param groups the groups and how many ideas each holds
 * @param removed how many ideas were hidden
 * @param reasons why, as people were told, and how often; empty where no reason was given
 */
record Method(List<Counting> votes, List<Gathered> groups, long removed, Map<String, Long> reasons) {

    /** @param counted the key of the sentence that says how; its arguments are {@code dots} and {@code perItem} */
    record Counting(String step, String theme, String counted, int dots, int perItem, long voters, long people) {}

    record Gathered(String theme, String heading, int ideas) {}
}
