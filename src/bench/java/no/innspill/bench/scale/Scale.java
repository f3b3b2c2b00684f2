package no.innspill.bench.scale;

import java.util.List;
import java.util.Locale;

/** Prints the two tables of {@code docs/scale.md}; {@code -Dscale.…} sets another cost than the measured one. */
public final class Scale {

    private static final long SEED = 20261129;

    /** Five votes in two minutes: nothing else in a workshop is as busy. */
    private static final double VOTING = 2.5;

    private static final int CORES = 4;

    private Scale() {}

    public static void main(String[] arguments) {
        Costs costs = Costs.fromSystem();
        System.out.println(costs);
        System.out.println();
        System.out.println(
                "| Workshops × people | Screens | Commands/s | Commits/s | Nodes | Databases | Memory GB | Mbit/s out | Connections | Thousand frames/s | All back within s | What gives first |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (Gathering gathering : List.of(
                new Gathering(1, 300, VOTING),
                new Gathering(50, 60, VOTING),
                new Gathering(1_000, 30, VOTING),
                new Gathering(100, 100, VOTING),
                new Gathering(1, 10_000, VOTING),
                new Gathering(1_000, 100, VOTING),
                new Gathering(10, 10_000, VOTING),
                new Gathering(10_000, 100, VOTING),
                new Gathering(1, 1_000_000, VOTING))) {
            System.out.println(gathering.line(costs));
        }
        System.out.println();
        System.out.println(
                "| Screens of one workshop | Changes/s | Nodes × cores | p50 ms | p99 ms | Frames for each change | Busy |");
        System.out.println("|---|---|---|---|---|---|---|");
        simulate(costs, 1_000, 10, 1, 2);
        simulate(costs, 1_000, 50, 1, 2);
        simulate(costs, 5_000, 10, 1, 2);
        for (int nodes : List.of(1, 4, 16)) {
            simulate(costs, 10_000, 50, nodes, CORES);
        }
        for (int nodes : List.of(16, 64)) {
            simulate(costs, 100_000, 50, nodes, CORES);
        }
        for (int nodes : List.of(64, 256)) {
            simulate(costs, 1_000_000, 50, nodes, CORES);
        }
    }

    private static void simulate(Costs costs, int screens, double perSecond, int nodes, int cores) {
        FeedSimulation.Outcome outcome = new FeedSimulation(costs, screens, perSecond, nodes, cores).run(SEED);
        System.out.println(String.format(
                Locale.ROOT,
                "| %,d | %.0f | %d × %d | %.0f | %.0f | %.2f | %.0f %% |",
                screens,
                perSecond,
                nodes,
                cores,
                outcome.p50(),
                outcome.p99(),
                outcome.framesForEachChange(),
                outcome.busy() * 100));
    }
}
