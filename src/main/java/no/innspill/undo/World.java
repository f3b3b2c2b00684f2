package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.idea.Flags;
import no.innspill.idea.Groups;
import no.innspill.idea.Ideas;
import no.innspill.idea.Spotlights;

/** What an {@link Inverse} may reach besides the workshop. */
@ApplicationScoped
public class World {

    private final Ideas ideas;
    private final Groups groups;
    private final Flags flags;
    private final Spotlights spotlights;

    World(Ideas ideas, Groups groups, Flags flags, Spotlights spotlights) {
        this.ideas = ideas;
        this.groups = groups;
        this.flags = flags;
        this.spotlights = spotlights;
    }

    public Ideas ideas() {
        return ideas;
    }

    public Groups groups() {
        return groups;
    }

    Flags flags() {
        return flags;
    }

    public Spotlights spotlights() {
        return spotlights;
    }
}
