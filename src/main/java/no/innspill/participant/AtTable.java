package no.innspill.participant;

import java.util.Map;
import no.innspill.language.Worded;

/**
 * What a table sees of itself in a step that it has for itself.
 *
 * @param label what it is called
 * @param passes how many ideas of each theme it passes on to the plenary
 * @param passing whether it may do that now
 * @param voted whether it has voted, so that it can pass on what came out on top
 * @param done whether nothing that came out on top is left to pass on
 * @param passed how many it has passed on, by theme id
 */
public record AtTable(Worded label, int passes, boolean passing, boolean voted, boolean done, Map<Long, Long> passed) {

    public long passed(long theme) {
        return passed.getOrDefault(theme, 0L);
    }
}
