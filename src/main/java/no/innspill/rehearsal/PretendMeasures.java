package no.innspill.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.innspill.language.LocalizedText;

/** The measure that somebody proposes in a step for measures; not everybody has one. */
final class PretendMeasures {

    private final Random random;
    private boolean proposes;

    PretendMeasures(Random random) {
        this.random = random;
    }

    void begin() {
        proposes = random.nextInt(3) == 0;
    }

    Optional<PretendAct> propose(RoomAsSeen room, PretendDeck deck, int table, String cookie) {
        if (!proposes) {
            return Optional.empty();
        }
        proposes = false;
        return deck.propose(room.at(table).themes()).map(proposal -> {
            PretendAct act = PretendAct.once("measures", cookie, reply -> {})
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
}
