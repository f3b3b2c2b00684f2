package no.innspill.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.access.Secrets;
import no.innspill.desk.Outcome;
import no.innspill.permission.AccessRefusal;
import no.innspill.rule.BallotRule;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Participants implements PanacheRepository<Participant> {

    private final Clock clock;

    Participants(Clock clock) {
        this.clock = clock;
    }

    public Optional<Participant> byToken(Workshop workshop, @Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        return find("workshop = ?1 and tokenHash = ?2", workshop, Secrets.hash(token))
                .firstResultOptional();
    }

    /** Lets the participant of the token act, or says that nobody has joined with it. */
    public Outcome as(Workshop workshop, @Nullable String token, Function<Participant, Outcome> action) {
        Optional<Participant> someone = byToken(workshop, token);
        if (someone.isEmpty()) {
            return Outcome.refused(AccessRefusal.NOT_JOINED);
        }
        Outcome outcome = action.apply(someone.get());
        if (outcome instanceof Outcome.Accepted) {
            someone.get().takePart();
            someone.get().table().ifPresent(table -> table.stir(clock.instant()));
        }
        return outcome;
    }

    /** A new participant whom that token knows again. */
    public Participant welcome(Workshop workshop, String token, @Nullable Affiliation affiliation, Instant now) {
        Participant participant = new Participant(workshop, Secrets.hash(token), affiliation, now);
        persist(participant);
        return participant;
    }

    /** Somebody who took part elsewhere: nobody gets a token, and their screen is a thing of the past. */
    public Participant bringAlong(Workshop workshop, Instant now) {
        Participant participant = welcome(workshop, Secrets.random(), null, now);
        participant.openScreen();
        return participant;
    }

    /** Seats a device, and the people at it, at a table or at none. */
    public void seat(Participant device, @Nullable RoomTable table, int people) {
        device.sit(table);
        device.share(people);
        others(device).forEach(other -> other.sit(table));
    }

    /** Hands the device to one of the people at it. */
    public void handTo(Participant device, int person) {
        device.handTo(person);
    }

    /** Every device is with the first of its people again: something new begins. */
    public void handBack(Workshop workshop) {
        list("workshop = ?1 and turn > 1", workshop).forEach(device -> device.handTo(1));
    }

    /** Whose ballot it is that is marked at the device now: the device's, or that of the person who holds it. */
    public Participant voter(Workshop workshop, Participant device) {
        return voting(workshop, device).orElseGet(() -> {
            Participant other = Participant.at(device, device.turn(), clock.instant());
            persist(other);
            return other;
        });
    }

    /** Lets that person act. Whoever is there only for something that was refused is not there. */
    public Outcome asVoter(Workshop workshop, Participant device, Function<Participant, Outcome> action) {
        Optional<Participant> known = voting(workshop, device);
        Participant voter = known.orElseGet(() -> voter(workshop, device));
        Outcome outcome = action.apply(voter);
        if (known.isEmpty() && outcome instanceof Outcome.Refused) {
            delete(voter);
        }
        return outcome;
    }

    /** The same, or nobody as long as that person has not begun. */
    public Optional<Participant> voting(Workshop workshop, Participant device) {
        return workshop.settings().ballots() == BallotRule.DEVICE || device.turn() == 1
                ? Optional.of(device)
                : find("device = ?1 and person = ?2", device, device.turn()).firstResultOptional();
    }

    /** The people at the device besides the one who joined, as far as they have voted or rated anything. */
    public List<Participant> others(Participant device) {
        return list("device = ?1 order by person", device);
    }

    /** Devices that say they are several people, those that say most first. */
    public List<Participant> shared(Workshop workshop) {
        return list("workshop = ?1 and device is null and people > 1 order by people desc, id", workshop);
    }

    public Optional<Participant> device(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2 and device is null", workshop, id)
                .firstResultOptional();
    }

    /** Whoever shows this token has the page before them. */
    public void seeScreen(Workshop workshop, String token) {
        byToken(workshop, token).ifPresent(Participant::openScreen);
    }

    /** Sets a device to so many people and no more. Those who are too many are returned; they are to go. */
    public List<Participant> limit(Participant device, int people) {
        device.limit(people);
        return others(device).stream().filter(other -> other.person() > people).toList();
    }
}
