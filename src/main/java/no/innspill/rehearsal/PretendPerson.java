package no.innspill.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.innspill.access.Secrets;
import no.innspill.rehearsal.RoomAsSeen.Does;
import no.innspill.rehearsal.RoomAsSeen.Seat;
import no.innspill.rehearsal.RoomAsSeen.SeenTheme;

/** Somebody who is not there: joins, and does in each step what it asks for, a little at a time and not all of it. */
final class PretendPerson {

    private static final int MOST_IDEAS = 3;

    private final Random random;
    private final PretendBallot ballot;
    private final PretendTable atTable;
    private final PretendMeasures measures;
    private final String slip;

    private String key = Secrets.random();
    private String cookie = "";
    private boolean looked;
    private int table;
    private long turnedAwayIn;

    private long step;
    private boolean done;
    private int ideasLeft;

    /** @param slip the code that lets them vote; empty where none is wanted */
    PretendPerson(long seed, String slip) {
        this.random = new Random(seed);
        this.ballot = new PretendBallot(random, new PretendTaste(seed));
        this.atTable = new PretendTable(random, new PretendTaste(seed));
        this.measures = new PretendMeasures(random);
        this.slip = slip;
    }

    boolean hasJoined() {
        return !cookie.isEmpty();
    }

    /** What they do now; nothing if they have done what they will, or there is nothing to do. */
    Optional<PretendAct> next(RoomAsSeen room, PretendDeck deck) {
        if (!hasJoined()) {
            return turnedAwayIn == room.step() ? Optional.empty() : Optional.of(join(room));
        }
        if (!looked) {
            looked = true;
            return Optional.of(PretendAct.look(cookie));
        }
        if (room.step() != step) {
            begin(room);
        }
        if (done) {
            return Optional.empty();
        }
        if (!room.open() || room.does() == Does.LISTEN) {
            return atTable.pass(room.at(table), cookie);
        }
        return act(room, deck).or(() -> atTable.pass(room.at(table), cookie)).or(() -> Optional.of(finish()));
    }

    private Optional<PretendAct> act(RoomAsSeen room, PretendDeck deck) {
        return switch (room.does()) {
            case LISTEN -> Optional.empty();
            case WRITE -> flag(room.at(table))
                    .or(() -> atTable.ask(room.at(table), cookie))
                    .or(() -> write(room, deck));
            case VOTE, RANK -> ballot.vote(room, table, cookie);
            case RATE -> ballot.rate(room, cookie);
            case PROPOSE -> measures.propose(room, deck, table, cookie);
        };
    }

    private void begin(RoomAsSeen room) {
        step = room.step();
        done = false;
        ideasLeft = 1 + random.nextInt(MOST_IDEAS);
        measures.begin();
        ballot.begin();
        atTable.begin();
    }

    private PretendAct join(RoomAsSeen room) {
        PretendAct act = PretendAct.of("participation", "", reply -> {
                    cookie = reply.isYes() ? reply.cookie().orElse("") : "";
                    if (!hasJoined() && !reply.isTooMuch()) {
                        turnedAwayIn = room.step();
                        // The same once more would get the same answer.
                        key = Secrets.random();
                    }
                })
                .with("key", key);
        if (!room.affiliations().isEmpty() && random.nextInt(5) > 0) {
            // The first on the list are those whom the room is mostly made of.
            int most = room.affiliations().size();
            act = act.with(
                    "affiliation", room.affiliations().get(Math.min(random.nextInt(most), random.nextInt(most))));
        }
        if (!room.tables().isEmpty()) {
            table = room.tables().get(random.nextInt(room.tables().size()));
            act = act.with("table", table);
        }
        return slip.isEmpty() ? act : act.with("slip", slip);
    }

    private Optional<PretendAct> flag(Seat seat) {
        if (seat.ideas().isEmpty() || random.nextInt(60) > 0) {
            return Optional.empty();
        }
        long idea = seat.ideas().get(random.nextInt(seat.ideas().size()));
        return Optional.of(PretendAct.once("ideas/" + idea + "/flag", cookie, reply -> {}));
    }

    private Optional<PretendAct> write(RoomAsSeen room, PretendDeck deck) {
        deck.begin(room.step(), room.writings());
        List<SeenTheme> open =
                room.at(table).themes().stream().filter(deck::has).toList();
        if (ideasLeft == 0 || open.isEmpty()) {
            return Optional.empty();
        }
        ideasLeft--;
        SeenTheme theme = open.get(random.nextInt(open.size()));
        return deck.draw(theme).map(text -> {
            PretendAct act = PretendAct.once("ideas", cookie, reply -> {})
                    .with("theme", theme.id())
                    .with("text", text.in(room.language(), room.language()));
            return room.tags().isEmpty() || random.nextInt(3) > 0
                    ? act
                    : act.with("tag", room.tags().get(random.nextInt(room.tags().size())));
        });
    }

    private PretendAct finish() {
        done = true;
        return PretendAct.once("done", cookie, reply -> {});
    }
}
