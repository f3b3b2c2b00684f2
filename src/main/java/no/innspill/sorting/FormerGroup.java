package no.innspill.sorting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.vote.GroupVotes;
import org.jspecify.annotations.Nullable;

/**
 * A group that may be gone, and what hung on it. A list that was stored before it was kept is an empty one.
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
        List<GroupVotes> votes,
        List<Rated> ratings,
        List<Long> measures) {

    /** @param participant the id of whoever rated it */
    record Rated(long participant, @Nullable Integer importance, @Nullable Integer feasibility) {}

    FormerGroup {
        votes = Objects.requireNonNullElse(votes, List.of());
        ratings = Objects.requireNonNullElse(ratings, List.of());
        measures = Objects.requireNonNullElse(measures, List.of());
    }

    /** Its heading, made again of the first of its ideas where it had been made of one. */
    Heading heading(List<Idea> ideas) {
        return heading == null ? Heading.of(ideas.get(0)) : new Heading(heading);
    }
}
