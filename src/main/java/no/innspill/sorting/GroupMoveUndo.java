package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Item;
import no.innspill.undo.UndoHandler;
import no.innspill.vote.ReturnedVotes;
import no.innspill.workshop.Workshop;

/** Takes back that a group was moved to another theme, which took its votes, or up or down. */
@ApplicationScoped
class GroupMoveUndo implements UndoHandler<UndoGroupMove> {

    private final Groups groups;
    private final ReturnedVotes returned;

    GroupMoveUndo(Groups groups, ReturnedVotes returned) {
        this.groups = groups;
        this.returned = returned;
    }

    @Override
    public Class<UndoGroupMove> type() {
        return UndoGroupMove.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoGroupMove kept) {
        return workshop.plan().theme(kept.before()).isPresent()
                && groups.in(workshop, kept.group())
                        .filter(found -> found.theme().id() == kept.after() && found.position() == kept.placed())
                        .isPresent();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoGroupMove kept) {
        Group found = groups.in(workshop, kept.group()).orElseThrow();
        groups.move(found, workshop.plan().theme(kept.before()).orElseThrow());
        groups.move(found, kept.position() - found.position());
        returned.giveBack(
                kept.votes(),
                Stream.<Item>concat(Stream.of(found), found.ideas().stream()).toList());
        return new Rearranged(new HashSet<>(List.of(kept.before(), kept.after()))).changes();
    }
}
