package no.innspill.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.participation.Participant;
import no.innspill.transaction.Memory;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Ideas implements PanacheRepository<Idea> {

    private static final String VISIBLE = "standing.hiddenAt is null and standing.waitingSince is null";

    private final Groups groups;
    private final Memory memory;

    Ideas(Groups groups, Memory memory) {
        this.groups = groups;
        this.memory = memory;
    }

    public boolean anyPinned(Workshop workshop) {
        return count("workshop = ?1 and standing.pinned", workshop) > 0 || groups.anyPinned(workshop);
    }

    /** In the order in which they came to wait. */
    public List<Idea> waitingIn(Workshop workshop) {
        return list(
                "workshop = ?1 and standing.waitingSince is not null and standing.hiddenAt is null"
                        + " order by standing.waitingSince, place, id",
                workshop);
    }

    public Optional<Idea> in(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    /** Those of the given ids that exist, hidden ones too, in the order in which they were posted. */
    public List<Idea> in(Workshop workshop, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : memory.once(
                        new Some(workshop.id(), Set.copyOf(ids)),
                        () -> list("workshop = ?1 and id in ?2 order by place, id", workshop, ids));
    }

    private record Some(long workshop, Set<Long> ids) {}

    /** All of them in the order in which they were posted (in silence: in no order), hidden ones too. */
    public List<Idea> of(Workshop workshop) {
        return list("workshop = ?1 order by place, id", workshop);
    }

    public List<Idea> visibleIn(Workshop workshop) {
        return list("workshop = ?1 and " + VISIBLE + " order by place, id", workshop);
    }

    public List<Idea> visibleUnder(Theme theme, Viewpoint viewpoint) {
        return list("theme = ?1 and " + VISIBLE + " order by place, id", theme).stream()
                .filter(idea -> idea.isAt(viewpoint))
                .toList();
    }

    public List<Idea> by(Participant participant) {
        return list("participant = ?1 order by place, postedAt, id", participant);
    }

    public long under(Theme theme) {
        return count("theme", theme);
    }

    public long from(RoomTable table) {
        return count("whereabouts.table", table);
    }

    public long carrying(Tag tag) {
        return count("?1 member of tags", tag);
    }
}
