package no.innspill.sorting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.vote.GroupVotes;
import org.jspecify.annotations.Nullable;

/**
 * A group that may be gone, and what hung on it. Lists are null in what was stored before they were kept.
 *
 * @param heading null where it was made of one of its ideas: no text of theirs is kept here
 * @param votes what lay on the group itself
 * @param ratings how it was rated, and by whom
 * @param measures the ids of those that came from it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FormerGroup(
        long id,
        long theme,
        @Nullable String heading,
        int position,
        boolean pinned,
        Instant madeAt,
        @Nullable List<GroupVotes> votes,
        @Nullable List<Rated> ratings,
        @Nullable List<Long> measures) {

    /** @param participant the id of whoever rated it */
    record Rated(long participant, @Nullable Integer importance, @Nullable Integer feasibility) {}

    FormerGroup {
        votes = votes == null ? List.of() : votes;
        ratings = ratings == null ? List.of() : ratings;
        measures = measures == null ? List.of() : measures;
    }

    /** Its heading, made again of the first of its ideas where it had been made of one. */
    Heading heading(List<Idea> ideas) {
        return heading == null ? Heading.of(ideas.get(0)) : new Heading(heading);
    }
}
