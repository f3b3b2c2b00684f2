package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.desk.AfterWriting;
import no.innspill.desk.Change;
import no.innspill.participation.ParticipantCounts;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * How many could vote. It is settled when a vote closes, however that comes about: who joins afterwards could not vote in
 * it. A vote that is opened again is open to all who are there then.
 */
@ApplicationScoped
public class Electorates implements AfterWriting {

    private final Polls polls;
    private final ParticipantCounts participants;
    private final Clock clock;

    Electorates(Polls polls, ParticipantCounts participants, Clock clock) {
        this.polls = polls;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public void after(Workshop workshop, Set<Change> changes) {
        if (changes.contains(Change.BOARD)) {
            polls.in(workshop).forEach(poll -> follow(workshop, poll));
        }
    }

    private void follow(Workshop workshop, Poll poll) {
        boolean open = isOpen(workshop, poll.step());
        if (open && poll.isSettled()) {
            poll.settleElectorate(Map.of());
        } else if (!open && !poll.isSettled()) {
            poll.settleElectorate(present(workshop, poll));
        }
    }

    private boolean isOpen(Workshop workshop, Step vote) {
        return workshop.isAt(vote)
                && workshop.progress().votes()
                && workshop.permissions().takesInput(clock.instant());
    }

    /** In all, and at each table that votes for itself; those who sit at none of them cannot. */
    private Map<Long, Long> present(Workshop workshop, Poll poll) {
        Map<Long, Long> present = new HashMap<>();
        for (RoomTable table : voting(workshop, poll)) {
            present.put(table.id(), participants.ballots(workshop, table.viewpoint()));
        }
        present.put(
                Viewpoint.PLENARY.table(),
                present.isEmpty()
                        ? participants.ballots(workshop, Viewpoint.EVERYWHERE)
                        : present.values().stream().mapToLong(Long::longValue).sum());
        return present;
    }

    private static List<RoomTable> voting(Workshop workshop, Poll poll) {
        return poll.step().isPerTable()
                ? workshop.plan().tables().stream()
                        .filter(table -> workshop.turns().votesIn(poll.step(), table, poll.theme()))
                        .toList()
                : List.of();
    }

    /** How many could vote there, or can as long as it is on. */
    public long of(Workshop workshop, Poll poll, Viewpoint viewpoint) {
        Map<Long, Long> known = poll.isSettled() ? poll.electorate() : present(workshop, poll);
        long place = viewpoint.isTable() ? viewpoint.table() : Viewpoint.PLENARY.table();
        return known.getOrDefault(place, 0L);
    }

    /** The facilitator has put right how many sit at a device: there were fewer in the votes that are over too. */
    public void lessen(Workshop workshop, Viewpoint table, long by) {
        for (Poll poll : polls.in(workshop)) {
            Map<Long, Long> fewer = new HashMap<>(poll.electorate());
            fewer.computeIfPresent(Viewpoint.PLENARY.table(), (place, ballots) -> Math.max(0, ballots - by));
            if (table.isTable()) {
                fewer.computeIfPresent(table.table(), (place, ballots) -> Math.max(0, ballots - by));
            }
            poll.settleElectorate(fewer);
        }
    }
}
