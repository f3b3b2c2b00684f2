package no.innspill.bench.scale;

import java.util.List;
import java.util.Locale;

/** Prints the two tables of {@code docs/scale.md}; {@code -Dscale.…} sets another cost than the measured one. */
public final class Scale {

    private static final long SEED = 20261129;

    /** Five votes in two minutes: nothing else in a workshop is as busy. */
    private static final double VOTING = 2.5;

    private static final int CORES = 4;

    /** One would do; a second one has the room already when the first one goes. */
    private static final int FEW = 2;

    private Scale() {}

    public static void main(String[] arguments) {
        Costs costs = Costs.fromSystem();
        System.out.println(costs);
        System.out.println();
        System.out.println(
                "| Workshops × people | Nodes of each | Screens | Commands/s | Commits/s | Nodes | Databases | Memory GB | Mbit/s out | Connections | Thousand frames/s | All back within s | What gives first |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (Gathering gathering : List.of(
                new Gathering(1, 300, VOTING, Gathering.ANY),
                new Gathering(50, 60, VOTING, Gathering.ANY),
                new Gathering(100, 100, VOTING, Gathering.ANY),
                new Gathering(100, 100, VOTING, FEW),
                new Gathering(1, 10_000, VOTING, Gathering.ANY),
                new Gathering(1_000, 30, VOTING, Gathering.ANY),
                new Gathering(1_000, 30, VOTING, FEW),
                new Gathering(1_000, 100, VOTING, Gathering.ANY),
                new Gathering(1_000, 100, VOTING, FEW),
                new Gathering(10_000, 100, VOTING, FEW),
                new Gathering(1, 100_000, VOTING, Gathering.ANY),
                new Gathering(1, 1_000_000, VOTING, Gathering.ANY))) {
            System.out.println(gathering.line(costs));
        }
        System.out.println();
        System.out.println(
                "| Screens of one workshop | Changes/s | Nodes × cores | p50 ms | p99 ms | Frames for each change | Busy |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (double perSecond : List.of(10.0, 50.0)) {
            simulate(new FeedSimulation(costs, 1_000, perSecond, true, 1, 1));
        }
        for (int nodes : List.of(1, 4, 16)) {
            simulate(new FeedSimulation(costs, 10_000, 50, false, nodes, CORES));
        }
        for (int nodes : List.of(16, 64)) {
            simulate(new FeedSimulation(costs, 100_000, 50, false, nodes, CORES));
        }
        for (int nodes : List.of(64, 256)) {
            simulate(new FeedSimulation(costs, 1_000_000, 50, false, nodes, CORES));
        }
    }

    private static void simulate(FeedSimulation feed) {
        FeedSimulation.Outcome outcome = feed.run(SEED);
        System.out.println(String.format(
                Locale.ROOT,
                "| %,d | %.0f, %s | %d × %d | %.0f | %.0f | %.2f | %.0f %% |",
                feed.screens(),
                feed.perSecond(),
                feed.evenly() ? "evenly" : "at random",
                feed.nodes(),
                feed.cores(),
                outcome.p50(),
                outcome.p99(),
                outcome.framesForEachChange(),
                outcome.busy() * 100));
    }
}
