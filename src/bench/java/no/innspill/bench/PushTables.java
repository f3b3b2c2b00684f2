package no.innspill.bench;

import java.util.List;

/** How pushes are shown: latency, cost, and both against the floor. */
final class PushTables {

    private final Table latency = new Table(
            "Post to screens, ms (each: every change on every screen; all: each change on its last screen)",
            "change",
            "screens",
            "rate/s",
            "changes",
            "refused",
            "each p50",
            "p95",
            "p99",
            "all p50",
            "p95",
            "p99",
            "answer p99",
            "lost",
            "gaps",
            "dropped");
    private final Table cost = new Table(
            "What a push costs (CPU of the server, its idle share included; the client's CPU and lateness show its own load)",
            "change",
            "screens",
            "rate/s",
            "CPU ms/change",
            "CPU ms/1000 deliveries",
            "without compiling",
            "CPU ms/s",
            "compiling ms/s",
            "frames/change/screen",
            "bytes/change/screen",
            "bytes/frame",
            "client CPU ms/s",
            "client late p99 ms");
    private final Table memory = new Table(
            "Open screens (growth of the server's memory after a full collection, kB a screen; idle for ten seconds)",
            "endpoint",
            "screens",
            "resident kB",
            "heap kB",
            "idle CPU ms/s",
            "idle bytes/s a screen");
    private final Table ratios = new Table(
            "Against the floor (the better of its two ways)",
            "screens",
            "rate/s",
            "bytes/frame",
            "each p99",
            "floor",
            "ratio",
            "all p99",
            "floor",
            "ratio",
            "CPU ms/1000 without compiling",
            "floor",
            "ratio");

    void add(Push.Outcome outcome) {
        Deliveries deliveries = outcome.deliveries();
        Spread each = deliveries.each();
        Spread all = deliveries.last();
        latency.row(
                outcome.what(),
                outcome.screens(),
                outcome.rate(),
                outcome.changes(),
                outcome.refused(),
                each.millis(.5),
                each.millis(.95),
                each.millis(.99),
                all.millis(.5),
                all.millis(.95),
                all.millis(.99),
                outcome.answers().millis(.99),
                deliveries.lost(),
                outcome.gaps(),
                outcome.dropped());
        double perScreen = (double) outcome.changes() * outcome.screens();
        cost.row(
                outcome.what(),
                outcome.screens(),
                outcome.rate(),
                outcome.serverCpu().millis() / outcome.changes(),
                outcome.cpuPerThousand(),
                outcome.workPerThousand(),
                outcome.serverCpu().millis() / outcome.seconds(),
                outcome.serverCpu().compiling() / outcome.seconds(),
                outcome.frames() / perScreen,
                outcome.bytes() / perScreen,
                outcome.frameSize(),
                outcome.clientCpu() / outcome.seconds(),
                outcome.lag().millis(.99));
    }

    void addMemory(
            String endpoint, int screens, Proc.Memory before, Proc.Memory after, double idleCpu, double idleBytes) {
        memory.row(
                endpoint,
                screens,
                (after.residentKb() - before.residentKb()) / screens,
                (after.heapKb() - before.heapKb()) / screens,
                idleCpu,
                idleBytes);
    }

    void compare(Push.Outcome ours, List<Push.Outcome> floors) {
        double each = ours.deliveries().each().millis(.99);
        double all = ours.deliveries().last().millis(.99);
        double floorEach = floors.stream()
                .mapToDouble(floor -> floor.deliveries().each().millis(.99))
                .min()
                .orElseThrow();
        double floorAll = floors.stream()
                .mapToDouble(floor -> floor.deliveries().last().millis(.99))
                .min()
                .orElseThrow();
        double floorCpu =
                floors.stream().mapToDouble(Push.Outcome::workPerThousand).min().orElseThrow();
        ratios.row(
                ours.screens(),
                ours.rate(),
                ours.frameSize(),
                each,
                floorEach,
                each / floorEach,
                all,
                floorAll,
                all / floorAll,
                ours.workPerThousand(),
                floorCpu,
                ours.workPerThousand() / floorCpu);
    }

    List<Table> tables() {
        return List.of(latency, cost, memory, ratios);
    }
}
