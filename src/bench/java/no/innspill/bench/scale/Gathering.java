package no.innspill.bench.scale;

import java.util.Locale;

/**
 * Workshops that are held at the same time, all of one size and all in their busiest minutes, and what they take.
 *
 * @param commandsPerMinute of each person: five votes within two minutes are 2.5
 * @param nodesOfEach nodes that a workshop's screens are spread over, at most: all of them where the proxy knows nothing of
 *     workshops, a few where it sends those of one code to the same ones
 */
record Gathering(int workshops, int peopleInEach, double commandsPerMinute, int nodesOfEach) {

    static final int ANY = Integer.MAX_VALUE;

    /** A node keeps half of its cores for what comes unasked: returning pages, reports, a neighbour that has died. */
    private static final double FULL = 0.5;

    private static final double CORES_OF_A_NODE = 4;
    private static final double CONNECTIONS_OF_A_NODE = 18;
    private static final double WORTH_OF_A_SERVER = 400;

    double screens() {
        return (double) workshops * peopleInEach;
    }

    /** All commands of all workshops in a second. */
    double commands() {
        return screens() * commandsPerMinute / 60;
    }

    /** A workshop's writer takes what has come while it wrote the one before. */
    double commits(Costs costs) {
        double most = workshops * 1000 / costs.commitMillis();
        return Math.min(commands(), most);
    }

    /** Frames of one workshop in a second: one for each change, and no more than the pace of its feeds lets through. */
    private double framesOfEach(Costs costs, int nodes) {
        double changes = commands() / workshops;
        double screensOnANode = peopleInEach / spreadOver(nodes);
        double took = costs.drawMillis() + screensOnANode * costs.sendMicros() / 1000 / CORES_OF_A_NODE;
        double most = 1000 / (took + costs.restAfter(took));
        // Where changes come at random, those within a frame's time of each other share one.
        return changes / (1 + changes / most);
    }

    private double spreadOver(int nodes) {
        return Math.min(Math.min(nodes, nodesOfEach), peopleInEach);
    }

    /** To all screens in a second. */
    double deliveries(Costs costs, int nodes) {
        return screens() * framesOfEach(costs, nodes);
    }

    double cores(Costs costs, int nodes) {
        // Every node that has screens of a workshop draws for them.
        double drawings = workshops * framesOfEach(costs, nodes) * spreadOver(nodes);
        return (commands() * costs.changeMillis()
                        + drawings * costs.drawMillis()
                        + deliveries(costs, nodes) * costs.sendMicros() / 1000
                        + screens() * costs.idleMicros() / 1000)
                / 1000;
    }

    /** So many that their cores do it while they are half busy; those that draw for more nodes need more themselves. */
    int nodes(Costs costs) {
        int nodes = 1;
        while (cores(costs, nodes) > nodes * CORES_OF_A_NODE * FULL && nodes < 100_000) {
            nodes++;
        }
        return nodes;
    }

    int databases(Costs costs) {
        return (int) Math.ceil(commits(costs) / costs.commitsPerSecond());
    }

    double gigabytes(Costs costs) {
        return (nodes(costs) * costs.nodeMegabytes() + screens() * costs.screenKilobytes() / 1000) / 1000;
    }

    /** What leaves all nodes, in megabits a second. */
    double megabits(Costs costs) {
        return (deliveries(costs, nodes(costs)) * costs.frameBytes() + screens() * costs.beatBytes()) * 8 / 1e6;
    }

    /** Until all pages are back after every node was away at once, in seconds. */
    double comesBackWithin(Costs costs) {
        return screens() * costs.pageMillis() / 1000 / (nodes(costs) * CORES_OF_A_NODE);
    }

    double connections(Costs costs) {
        return nodes(costs) * CONNECTIONS_OF_A_NODE;
    }

    /** What gives first when there are more of them: said in the words of {@code docs/scale.md}. */
    String firstLimit(Costs costs) {
        if (peopleInEach * commandsPerMinute / 60 > 200 * 1000 / costs.commitMillis()) {
            return "one writer";
        }
        if (framesOfEach(costs, nodes(costs)) * peopleInEach * costs.sendMicros() / 1e6
                > nodes(costs) * CORES_OF_A_NODE) {
            return "sending";
        }
        if (databases(costs) > 1) {
            return "commits announced";
        }
        return connections(costs) > WORTH_OF_A_SERVER ? "connections" : "processors";
    }

    String line(Costs costs) {
        return String.format(
                Locale.ROOT,
                "| %,d × %,d | %s | %,d | %,.0f | %,.0f | %d | %d | %,.1f | %,.0f | %,.0f | %,.0f | %.1f | %s |",
                workshops,
                peopleInEach,
                nodesOfEach == ANY ? "any" : String.valueOf(nodesOfEach),
                (long) screens(),
                commands(),
                commits(costs),
                nodes(costs),
                databases(costs),
                gigabytes(costs),
                megabits(costs),
                connections(costs),
                deliveries(costs, nodes(costs)) / 1000,
                comesBackWithin(costs),
                firstLimit(costs));
    }
}
