package no.innspill.participant;

import java.util.List;
import no.innspill.page.ThemeRanking;

/**
 * What of the results is out, seen from one place.
 *
 * @param revealing whether the wall reveals them place by place, and there is more to come
 */
record OpenResults(List<ThemeRanking> rankings, boolean revealing) {

    static final OpenResults NONE = new OpenResults(List.of(), false);
}
