package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.idea.Groups;
import no.innspill.idea.Ideas;
import no.innspill.idea.Spotlights;

/** What an {@link Inverse} may reach besides the workshop. */
@ApplicationScoped
public class World {

    private final Ideas ideas;
    private final Groups groups;
    private final Spotlights spotlights;

    World(Ideas ideas, Groups groups, Spotlights spotlights) {
        this.ideas = ideas;
        this.groups = groups;
        this.spotlights = spotlights;
    }

    public Ideas ideas() {
        return ideas;
    }

    public Groups groups() {
        return groups;
    }

    public Spotlights spotlights() {
        return spotlights;
    }
}
