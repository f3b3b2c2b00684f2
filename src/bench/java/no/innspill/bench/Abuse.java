package no.innspill.bench;

import java.util.ArrayList;
import java.util.List;

/** One attack after the other on a server on which a normal room works; all of it is bounded in number and time. */
final class Abuse {

    private static final long WARM_UP = 12 * Loop.SECOND;
    private static final long CALM = 8 * Loop.SECOND;
    private static final long BREATH = 2 * Loop.SECOND;

    private final Settings settings;

    Abuse(Settings settings) {
        this.settings = settings;
    }

    /** What came of one attack, for both sides. */
    private record Outcome(String attack, Tally tally, Bystanders.Phase room, double cpuSeconds, long traces) {}

    void run(Table table) {
        List<Outcome> outcomes = new ArrayList<>();
        try (Server server = Server.start(settings);
                Bystanders room = Bystanders.at(server.port())) {
            Foe foe = Foe.at(server.port(), settings.abuse());
            room.phase();
            foe.loop().pause(WARM_UP);
            outcomes.add(attack(new Attack("nobody attacks", it -> it.loop().pause(CALM)), foe, room, server));
            for (Attack attack : Attack.ALL) {
                outcomes.add(attack(attack, foe, room, server));
                System.out.println("abuse: " + attack.name() + " done");
            }
        }
        outcomes.forEach(outcome -> row(table, outcome));
    }

    private static Outcome attack(Attack attack, Foe foe, Bystanders room, Server server) {
        ServerLog log = new ServerLog(server.log());
        Tally tally = foe.begin();
        Bystanders.Phase phase = room.phase();
        long before = log.traces();
        double cpu = server.proc().cpu().millis();
        attack.deed().accept(foe);
        foe.end();
        foe.loop().pause(BREATH);
        return new Outcome(
                attack.name(), tally, phase, (server.proc().cpu().millis() - cpu) / 1000, log.traces() - before);
    }

    private static void row(Table table, Outcome outcome) {
        Bystanders.Phase room = outcome.room();
        table.row(
                outcome.attack(),
                outcome.tally(),
                room.answers(),
                room.millis(.5),
                room.millis(.99),
                room.millis(1),
                room.refused(),
                outcome.tally().faults() + room.faults(),
                outcome.cpuSeconds(),
                outcome.traces());
    }
}
