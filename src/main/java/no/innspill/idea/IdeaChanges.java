package no.innspill.idea;

import java.util.HashSet;
import java.util.Set;
import no.innspill.desk.Change;

/** What is heard of a change to one idea, and where. */
final class IdeaChanges {

    private IdeaChanges() {}

    /** What those hear who may see it: nothing yet while nobody sees what the others write. */
    static Set<Change> seen(Idea idea) {
        if (idea.workshop().isQuiet()) {
            return Set.of(Change.row(idea.id()), Change.UNSAID);
        }
        Set<Change> changes = new HashSet<>(light(idea));
        changes.add(Change.idea(idea.id()).at(idea.home()));
        return changes;
    }

    /** What stands in the light does so on all screens, whichever table it is from. */
    static Set<Change> light(Idea idea) {
        return idea.isLit() ? Set.of(Change.STAGE, Change.SPOTLIGHT) : Set.of();
    }
}
