package no.innspill.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import no.innspill.workshop.Workshop;

/** What stands in the light. An item that is hidden, withdrawn or split leaves it by itself and does not come back. */
@ApplicationScoped
public class Spotlights {

    private final Items items;

    Spotlights(Items items) {
        this.items = items;
    }

    /** The item with that id, if everybody may see it. */
    public Optional<Item> shown(Workshop workshop, long id) {
        return items.exactly(workshop, id).filter(item -> !item.isHidden());
    }

    /** What stands in the light of all screens, where the step lets people see ideas. */
    public Optional<Item> of(Workshop workshop) {
        return workshop.progress().showsIdeas()
                ? workshop.wall().spotlight().flatMap(id -> shown(workshop, id))
                : Optional.empty();
    }

    public void put(Workshop workshop, Item item) {
        workshop.wall().light(item instanceof Idea ? item.id() : null, item instanceof Group ? item.id() : null);
    }

    void follow(@Observes IdeaWithdrawn withdrawn) {
        dim(withdrawn.idea());
    }

    void follow(@Observes IdeaVisibilityChanged changed) {
        if (changed.isHidden()) {
            dim(changed.idea());
        }
    }

    private static void dim(Idea idea) {
        idea.workshop().wall().dim(idea.id());
        idea.group()
                .filter(Group::isHidden)
                .ifPresent(group -> idea.workshop().wall().dim(group.id()));
    }

    void follow(@Observes IdeasRegrouped regrouped) {
        regrouped.dissolved().forEach(group -> group.workshop().wall().dim(group.id()));
    }
}
