package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.idea.Groups;
import no.innspill.idea.Ideas;

/** What an {@link Inverse} may reach besides the workshop. */
@ApplicationScoped
public class World {

    private final Ideas ideas;
    private final Groups groups;

    World(Ideas ideas, Groups groups) {
        this.ideas = ideas;
        this.groups = groups;
    }

    public Ideas ideas() {
        return ideas;
    }

    public Groups groups() {
        return groups;
    }
}
