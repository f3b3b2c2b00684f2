package no.innspill.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Starts the server, puts the load on it and prints what came of it; fails only when acknowledged data was lost. */
public final class Benchmark {

    private static final int LOST = 2;
    private static final int TOO_LONG = 3;

    /** All that the client sends comes from one address, so what one may join from is as for a dozen halls. */
    private static final List<String> MANY_HALLS = List.of("-Dinnspill.limits.joins-per-second=200");

    private final Settings settings;
    private final String machine;
    private final List<Table> tables = new ArrayList<>();

    private Benchmark(Settings settings) {
        this.settings = settings;
        this.machine = machine(settings);
    }

    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.fromSystem();
        stopAfter(settings.limitMinutes());
        System.exit(new Benchmark(settings).run());
    }

    private static void stopAfter(int minutes) {
        Thread watch = new Thread(() -> {
            try {
                TimeUnit.MINUTES.sleep(minutes);
            } catch (InterruptedException e) {
                return;
            }
            System.out.println("Stopped: it took more than " + minutes + " minutes.");
            System.exit(TOO_LONG);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private int run() throws IOException {
        System.out.println(machine);
        try {
            if (runs("push") || runs("votes") || runs("joins") || runs("ratings") || runs("line")) {
                load();
            }
            if (runs("return")) {
                comeBack();
            }
            if (runs("abuse")) {
                abuse();
            }
            if (runs("scaling")) {
                scale(settings.nodes());
            }
            if (runs("notify")) {
                tell();
            }
            Hand.Findings found = (runs("kill") ? end(Kills.Way.KILL) : new Hand.Findings(0, 0))
                    .plus(runs("stop") ? end(Kills.Way.STOP) : new Hand.Findings(0, 0))
                    .plus(runs("nodes") ? nodes(settings.nodes()) : new Hand.Findings(0, 0));
            return found.missing() + found.twice() > 0 ? LOST : 0;
        } finally {
            String report = report();
            System.out.println(report);
            Files.writeString(Path.of("target/bench/report.txt"), report);
        }
    }

    private boolean runs(String scenario) {
        return settings.run().contains(scenario);
    }

    private void load() {
        try (Server server = Server.start(settings.with(MANY_HALLS))) {
            Http http = new Http(new Loop(), server.port());
            if (runs("line")) {
                line(new SlowLine(http, server.port()));
            }
            if (!runs("push") && !runs("votes") && !runs("joins") && !runs("ratings")) {
                return;
            }
            PushTables pushes = new PushTables();
            PushScenario push = new PushScenario(settings, http, server.proc(), pushes);
            tables.addAll(pushes.tables());
            push.warmUp();
            if (runs("push")) {
                settings.screens().forEach(push::run);
            }
            storms(new Storms(settings, http));
        }
    }

    private void line(SlowLine line) {
        Table table = new Table(
                "A line of 400 ms and 50 kB/s: ms until the participant's board is live",
                "what",
                "visits",
                "min",
                "p50",
                "max");
        tables.add(table);
        line.visit(table);
    }

    private void storms(Storms storms) {
        Table table = new Table(
                "Storms: the answers, ms (votes within " + settings.voteSeconds() + " s by " + settings.voters()
                        + " participants)",
                "what",
                "requests",
                "p50",
                "p95",
                "p99",
                "max",
                "refused",
                "by status");
        tables.add(table);
        if (runs("votes")) {
            storms.votes(table);
        }
        if (runs("joins")) {
            storms.joins(table);
        }
        if (runs("ratings")) {
            storms.ratings(table);
        }
    }

    private void comeBack() {
        Table table = new Table(
                "A whole room comes back (ms until every page has its socket, its board and what is its own)",
                "after",
                "screens",
                "all right after ms",
                "slowest from its own first try",
                "not right",
                "renderings",
                "CPU s of the server",
                "of these compiling",
                "CPU ms/page",
                "errors");
        tables.add(table);
        Returns returns = new Returns(settings, table);
        settings.returning().forEach(returns::run);
    }

    private void abuse() {
        Table table = new Table(
                "Abuse beside a room at work: what those who attack are answered, and the room's answers in ms",
                "attack",
                "answers",
                "room",
                "p50",
                "p99",
                "longest",
                "refused",
                "500s",
                "CPU s",
                "traces");
        tables.add(table);
        new Abuse(settings).run(table);
    }

    private Hand.Findings end(Kills.Way way) {
        Table table = new Table(
                (way == Kills.Way.KILL ? "kill -9" : "SIGTERM")
                        + " while posting and voting (refused: since the first round)",
                "round",
                "acknowledged",
                "unanswered",
                "down after ms",
                "exit code",
                "lines in the log",
                "restart ms",
                "missing",
                "twice",
                "unanswered after retry",
                "missing after retry",
                "twice after retry",
                "refused");
        tables.add(table);
        return new Kills(settings, way).run(table);
    }

    private Hand.Findings nodes(int many) {
        Table table = new Table(
                many + " nodes, one PostgreSQL and nginx: what is not 0 in the six columns from \"left\" on is a fault",
                "round",
                "mishap",
                "node",
                "answered",
                "to repeat",
                "left",
                "missing",
                "twice",
                "overspent",
                "different",
                "lag ms p50",
                "p99",
                "max",
                "reconnects");
        tables.add(table);
        return new NodesProof(settings, many).run(table);
    }

    /** One node, and more up to that many. */
    private void scale(int most) {
        Table votes = new Table(
                "Votes by way of nginx, everybody as fast as they are answered",
                "nodes",
                "where",
                "votes",
                "refused",
                "a second",
                "CPU ms a vote: nodes",
                "PostgreSQL",
                "together");
        Table pushes = new Table(
                "Ideas, ten a second: ms from sending one until each screen has it",
                "nodes",
                "screens",
                "ideas",
                "p50",
                "p99",
                "max",
                "lost",
                "CPU ms an idea: nodes",
                "PostgreSQL");
        tables.addAll(List.of(votes, pushes));
        Scaling scaling = new Scaling(settings, votes, pushes);
        IntStream.rangeClosed(1, most).forEach(scaling::run);
    }

    private void tell() throws IOException {
        Table table = new Table(
                "What telling other nodes costs PostgreSQL",
                "connections",
                "commits a second without",
                "with NOTIFY",
                "of those without");
        tables.add(table);
        try (Postgres database =
                Postgres.in(Files.createTempDirectory(Path.of("target/bench").toAbsolutePath(), "notify-")
                        .resolve("postgres"))) {
            new NotifyCost(database, settings.seconds()).run(table, List.of(1, 8, 32));
        }
    }

    private String report() {
        StringBuilder report = new StringBuilder(machine).append('\n');
        tables.stream().filter(table -> !table.isEmpty()).forEach(report::append);
        return report.toString();
    }

    private static String machine(Settings settings) {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return "machine: " + system.getAvailableProcessors() + " cores (load " + system.getSystemLoadAverage()
                + " before the start), " + system.getName() + " " + system.getVersion() + ", "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version")
                + ", Quarkus " + settings.quarkus() + ", server options " + settings.jvm();
    }
}
