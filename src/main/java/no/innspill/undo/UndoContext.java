package no.innspill.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import no.innspill.idea.Flags;
import no.innspill.idea.Groups;
import no.innspill.idea.Ideas;
import no.innspill.idea.RejectedSuggestions;
import no.innspill.idea.Spotlights;
import no.innspill.vote.Ballots;
import no.innspill.vote.Polls;

/** What an {@link Inverse} may reach besides the workshop. */
@ApplicationScoped
public class UndoContext {

    private final Ideas ideas;
    private final Groups groups;
    private final Flags flags;
    private final Spotlights spotlights;
    private final RejectedSuggestions turnedDown;
    private final Ballots ballots;
    private final Polls polls;
    private final Instance<Trustee<?>> trustees;
    private final Instance<Keeper<?>> keepers;

    UndoContext(
            Ideas ideas,
            Groups groups,
            Flags flags,
            Spotlights spotlights,
            RejectedSuggestions turnedDown,
            Ballots ballots,
            Polls polls,
            @Any Instance<Trustee<?>> trustees,
            @Any Instance<Keeper<?>> keepers) {
        this.ideas = ideas;
        this.groups = groups;
        this.flags = flags;
        this.spotlights = spotlights;
        this.turnedDown = turnedDown;
        this.ballots = ballots;
        this.polls = polls;
        this.trustees = trustees;
        this.keepers = keepers;
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

    RejectedSuggestions turnedDown() {
        return turnedDown;
    }

    Ballots ballots() {
        return ballots;
    }

    Polls polls() {
        return polls;
    }

    Iterable<Keeper<?>> keepers() {
        return keepers;
    }

    /** Who takes back deeds of that type, if anybody still does. */
    Optional<Trustee<?>> trustee(String type) {
        for (Trustee<?> trustee : trustees) {
            if (trustee.type().getSimpleName().equals(type)) {
                return Optional.of(trustee);
            }
        }
        return Optional.empty();
    }
}
