package no.innspill.sorting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.vote.FormerVotes;
import org.jspecify.annotations.Nullable;

/**
 * A group that may be gone, and what hung on it. A list that was stored before it was kept is an empty one.
 *
 * @param heading null where it was made of one of its ideas: no text of theirs is kept here
 * @param madeOf the id of that idea, else 0
 * @param reportTitle what the facilitator has called it for the report
 * @param votes what lay on the group itself
 * @param ratings how it was rated, and by whom
 * @param measures the ids of those that came from it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FormerGroup(
        long id,
        long theme,
        @Nullable String heading,
        long madeOf,
        @Nullable String reportTitle,
        int position,
        boolean pinned,
        Instant madeAt,
        List<FormerVotes> votes,
        List<Rated> ratings,
        List<Long> measures) {

    /** @param participant the id of whoever rated it */
    record Rated(long participant, @Nullable Integer importance, @Nullable Integer feasibility) {}

    FormerGroup {
        votes = Objects.requireNonNullElse(votes, List.of());
        ratings = Objects.requireNonNullElse(ratings, List.of());
        measures = Objects.requireNonNullElse(measures, List.of());
    }

    /** Its heading, made again where it had been made of an idea: of the same one, or the first where nobody may read that. */
    Heading heading(List<Idea> ideas) {
        return heading != null ? new Heading(heading) : Heading.of(source(ideas));
    }

    private Idea source(List<Idea> ideas) {
        List<Idea> visible = ideas.stream().filter(idea -> !idea.isHidden()).toList();
        return visible.stream()
                .filter(idea -> idea.id() == madeOf)
                .findFirst()
                .or(() -> visible.stream().findFirst())
                .orElse(ideas.get(0));
    }
}
