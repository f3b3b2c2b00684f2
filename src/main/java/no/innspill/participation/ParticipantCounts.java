package no.innspill.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import no.innspill.rule.BallotRule;
import no.innspill.transaction.Memory;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** How many people there are, and devices: in all, by affiliation, at each table. */
@ApplicationScoped
public class ParticipantCounts {

    private final Participants participants;
    private final EntityManager database;
    private final Memory memory;

    ParticipantCounts(Participants participants, EntityManager database, Memory memory) {
        this.participants = participants;
        this.database = database;
        this.memory = memory;
    }

    /** How many devices have joined, whether their screen is open at the moment or not. */
    public long joined(Workshop workshop) {
        return memory.once(
                new Joined(workshop.id()),
                () -> participants.count("workshop = ?1 and device is null and not spectator", workshop));
    }

    private record Joined(long workshop) {}

    /** How many people there are by what they said at their devices. */
    public long people(Workshop workshop) {
        return memory.once(new People(workshop.id()), () -> readPeople(workshop));
    }

    private record People(long workshop) {}

    private long readPeople(Workshop workshop) {
        return database.createQuery(
                        "select coalesce(sum(p.people), 0) from Participant p"
                                + " where p.workshop = :workshop and p.device is null and not p.spectator",
                        Long.class)
                .setParameter("workshop", workshop)
                .getSingleResult();
    }

    /** The same by the id of their affiliation; under 0 those who chose none. */
    public Map<Long, Long> peopleByAffiliation(Workshop workshop) {
        Map<Long, Long> people = new HashMap<>();
        database.createQuery(
                        "select coalesce(a.id, 0), sum(p.people) from Participant p left join p.affiliation a"
                                + " where p.workshop = :workshop and p.device is null and not p.spectator group by a.id",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> people.put(((Number) row[0]).longValue(), (Long) row[1]));
        return people;
    }

    /** How many ballots there can be at a viewpoint: one for each device or each person, as the facilitator decided. */
    public long ballots(Workshop workshop, Viewpoint viewpoint) {
        if (!viewpoint.isTable()) {
            return workshop.settings().ballots() == BallotRule.PERSON ? people(workshop) : joined(workshop);
        }
        Seated seated = seated(workshop).getOrDefault(viewpoint.table(), Seated.NOBODY);
        return seated.ballots(workshop.settings().ballots());
    }

    /** Who sits at one table. */
    public record Seated(long devices, long people) {

        public static final Seated NOBODY = new Seated(0, 0);

        public long ballots(BallotRule rule) {
            return rule == BallotRule.PERSON ? people : devices;
        }
    }

    /** Who sits where, by table id; tables that nobody has chosen are absent. */
    public Map<Long, Seated> seated(Workshop workshop) {
        return memory.once(new Seats(workshop.id()), () -> readSeats(workshop));
    }

    private record Seats(long workshop) {}

    private Map<Long, Seated> readSeats(Workshop workshop) {
        Map<Long, Seated> seated = new HashMap<>();
        database.createQuery(
                        "select p.table.id, count(p), sum(p.people) from Participant p"
                                + " where p.workshop = :workshop and p.device is null and p.table is not null"
                                + " group by p.table.id",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> seated.put((Long) row[0], new Seated((Long) row[1], (Long) row[2])));
        return seated;
    }

    /** How many devices have joined since then. */
    public long joinedSince(Workshop workshop, Instant since) {
        return participants.count(
                "workshop = ?1 and device is null and not spectator and joinedAt > ?2", workshop, since);
    }

    public long doneWith(Workshop workshop, Step step) {
        return participants.count("workshop = ?1 and doneStepId = ?2", workshop, step.id());
    }

    public long speakingFor(Affiliation affiliation) {
        return participants.count("affiliation", affiliation);
    }

    public long sittingAt(RoomTable table) {
        return participants.count("table", table);
    }
}
