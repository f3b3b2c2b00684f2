package no.innspill.suggestion;

import java.util.List;
import java.util.Optional;
import no.innspill.idea.Group;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;

/**
 * Ideas that seem to say the same.
 *
 * @param group the group they seem to belong to; a new one where there is none
 * @param ideas the most central first
 * @param likeness from 0 to 1
 */
public record Suggestion(Optional<Group> group, List<Idea> ideas, double likeness) {

    public String heading() {
        return group.map(Group::text).orElseGet(() -> Heading.of(ideas.get(0)).text());
    }
}
