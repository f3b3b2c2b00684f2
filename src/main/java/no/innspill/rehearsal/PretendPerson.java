package no.innspill.rehearsal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import no.innspill.access.Secrets;
import no.innspill.language.LocalizedText;
import no.innspill.rehearsal.PretendAct.Reply;
import no.innspill.rehearsal.RoomAsSeen.Does;
import no.innspill.rehearsal.RoomAsSeen.SeenItem;
import no.innspill.rehearsal.RoomAsSeen.SeenTheme;

/** Somebody who is not there: joins, and does in each step what it asks for, a little at a time and not all of it. */
final class PretendPerson {

    private static final int MOST_IDEAS = 3;
    private static final int RANKS = 3;

    private final Random random;
    private final PretendTaste taste;
    private final String slip;

    private String key = Secrets.random();
    private String cookie = "";
    private boolean looked;
    private int table;
    private long turnedAwayIn;

    private long step;
    private boolean done;
    private int ideasLeft;
    private boolean proposes;
    private final Set<Long> seen = new HashSet<>();
    private final Set<Long> finished = new HashSet<>();
    private final Map<Long, Integer> given = new HashMap<>();

    /** @param slip the code that lets them vote; empty where none is wanted */
    PretendPerson(long seed, String slip) {
        this.random = new Random(seed);
        this.taste = new PretendTaste(seed);
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
        if (done || !room.open() || room.does() == Does.LISTEN) {
            return Optional.empty();
        }
        return act(room, deck).or(() -> Optional.of(finish()));
    }

    private Optional<PretendAct> act(RoomAsSeen room, PretendDeck deck) {
        return switch (room.does()) {
            case LISTEN -> Optional.empty();
            case WRITE -> flag(room).or(() -> write(room, deck));
            case VOTE, RANK -> vote(room);
            case RATE -> rate(room);
            case PROPOSE -> propose(room, deck);
        };
    }

    private void begin(RoomAsSeen room) {
        step = room.step();
        done = false;
        ideasLeft = 1 + random.nextInt(MOST_IDEAS);
        proposes = random.nextInt(3) == 0;
        seen.clear();
        finished.clear();
        given.clear();
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

    private PretendAct act(String path, Consumer<Reply> then) {
        return PretendAct.of(path, cookie, then).with("key", Secrets.random());
    }

    private Optional<PretendAct> flag(RoomAsSeen room) {
        if (room.ideas().isEmpty() || random.nextInt(60) > 0) {
            return Optional.empty();
        }
        long idea = room.ideas().get(random.nextInt(room.ideas().size()));
        return Optional.of(act("ideas/" + idea + "/flag", reply -> {}));
    }

    private Optional<PretendAct> write(RoomAsSeen room, PretendDeck deck) {
        List<SeenTheme> open = room.themes().stream().filter(deck::has).toList();
        if (ideasLeft == 0 || open.isEmpty()) {
            return Optional.empty();
        }
        ideasLeft--;
        SeenTheme theme = open.get(random.nextInt(open.size()));
        return deck.draw(theme).map(text -> {
            PretendAct act = act("ideas", reply -> {})
                    .with("theme", theme.id())
                    .with("text", text.in(room.language(), room.language()));
            return room.tags().isEmpty() || random.nextInt(3) > 0
                    ? act
                    : act.with("tag", room.tags().get(random.nextInt(room.tags().size())));
        });
    }

    private Optional<PretendAct> vote(RoomAsSeen room) {
        return room.itemsAt(table).stream()
                .filter(item -> !seen.contains(item.id()) && !finished.contains(item.theme()))
                .min(Comparator.comparing((SeenItem item) -> taste.liking(item.theme()))
                        .thenComparing(Comparator.comparing((SeenItem item) -> taste.liking(item.id()))
                                .reversed()))
                .map(item -> vote(item, room.does() == Does.RANK));
    }

    private PretendAct vote(SeenItem item, boolean ranked) {
        seen.add(item.id());
        int rank = given.merge(item.theme(), 1, Integer::sum);
        if ((ranked && rank == RANKS) || random.nextInt(12) == 0) {
            finished.add(item.theme());
        }
        PretendAct act = act(item.path() + "/vote", reply -> {
            if (reply.said().getInteger("left", 1) == 0 || reply.refusal().equals("budget_spent")) {
                finished.add(item.theme());
            }
        });
        return ranked ? act.with("rank", rank) : act;
    }

    private Optional<PretendAct> rate(RoomAsSeen room) {
        return room.itemsAt(0).stream()
                .filter(item -> !seen.contains(item.id()))
                .findFirst()
                .map(item -> {
                    seen.add(item.id());
                    return act(item.path() + "/rating", reply -> {})
                            .with("importance", taste.rating(item.id(), "importance"))
                            .with("feasibility", taste.rating(item.id(), "feasibility"));
                });
    }

    private Optional<PretendAct> propose(RoomAsSeen room, PretendDeck deck) {
        if (!proposes) {
            return Optional.empty();
        }
        proposes = false;
        return deck.propose(room.themes()).map(proposal -> {
            PretendAct act = act("measures", reply -> {})
                    .with("title", proposal.title().in(room.language(), room.language()))
                    .with("why", proposal.why().in(room.language(), room.language()));
            return choose(choose(act, "responsible", room.responsible(), room), "horizon", room.horizons(), room);
        });
    }

    private PretendAct choose(PretendAct act, String field, List<LocalizedText> list, RoomAsSeen room) {
        return list.isEmpty()
                ? act
                : act.with(field, list.get(random.nextInt(list.size())).in(room.language(), room.language()));
    }

    private PretendAct finish() {
        done = true;
        return act("done", reply -> {});
    }
}
