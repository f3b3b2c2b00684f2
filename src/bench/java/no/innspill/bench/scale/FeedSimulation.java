package no.innspill.bench.scale;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;

/**
 * One workshop's feed, event by event: changes come at random, each node that has screens of the workshop sends one
 * frame at a time, rests as long as that took (and a little at least), and a frame takes along all that has come since the
 * one before. A frame takes as long as drawing it and handing it to the node's screens on its cores. What is measured is the time from a change to the
 * last screen of the slowest node; waiting for other workshops' frames is not in it, nor the network.
 *
 * @param screens of the workshop, spread evenly
 * @param perSecond changes of the workshop in a second
 * @param evenly whether changes come one after the other at the same distance, as in the benchmark, or at random
 * @param cores of each node that send
 */
record FeedSimulation(Costs costs, int screens, double perSecond, boolean evenly, int nodes, int cores) {

    private static final int CHANGES = 20_000;

    /** @param busy the share of a node's processor time that its frames take */
    record Outcome(double p50, double p99, double framesForEachChange, double busy) {}

    Outcome run(long seed) {
        Random random = new Random(seed);
        double[] came = new double[CHANGES];
        double now = 0;
        for (int i = 0; i < CHANGES; i++) {
            now += (evenly ? 1 : -Math.log(1 - random.nextDouble())) * 1000 / perSecond;
            came[i] = now + costs.commitMillis();
        }
        double sending = (double) screens / nodes * costs.sendMicros() / 1000;
        double spread = costs.drawMillis() + sending / cores;
        double[] late = new double[CHANGES];
        Deque<Integer> waiting = new ArrayDeque<>();
        double free = 0;
        double rested = 0;
        int frames = 0;
        int next = 0;
        while (next < CHANGES || !waiting.isEmpty()) {
            if (waiting.isEmpty()) {
                waiting.add(next++);
            }
            double first = came[waiting.getFirst()];
            double starts = Math.max(first, rested);
            while (next < CHANGES && came[next] <= starts) {
                waiting.add(next++);
            }
            free = starts + spread;
            rested = free + costs.restAfter(spread);
            frames++;
            for (int change : waiting) {
                late[change] = free - came[change] + costs.commitMillis();
            }
            waiting.clear();
        }
        Arrays.sort(late);
        double span = Math.max(free, now);
        return new Outcome(
                late[CHANGES / 2],
                late[CHANGES * 99 / 100],
                (double) frames / CHANGES,
                frames * (costs.drawMillis() + sending) / (span * cores));
    }
}
