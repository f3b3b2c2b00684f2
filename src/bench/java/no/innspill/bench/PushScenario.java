package no.innspill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Ideas and votes in one workshop with N screens, then the bare floor with as many. */
record PushScenario(Settings settings, Http http, Proc server, PushTables tables) {

    private static final int IDEAS_PER_THEME = 10;
    private static final int IDLE_SECONDS = 5;
    private static final int WARM_UP_RATE = 20;
    private static final List<String> WAYS = List.of("broadcast", "walk");

    /** Everything once and briefly, so that the first measured run does not pay for a cold JVM. */
    void warmUp() {
        Room room = room(50);
        try (Screens screens = open(room)) {
            warmUp(screens, room::idea);
            room.openVote();
            warmUp(screens, new VotePlan(room)::vote);
        }
    }

    void run(int count) {
        Room room = room(count);
        List<Push.Outcome> ideas = new ArrayList<>();
        Proc.Memory before = server.memory();
        try (Screens screens = open(room)) {
            note("innspill", count, before);
            AtomicInteger next = new AtomicInteger();
            warmUp(screens, n -> room.idea(next.getAndIncrement()));
            for (int rate : settings.rates()) {
                ideas.add(measure("idea", screens, rate, n -> room.idea(next.getAndIncrement())));
            }
            room.openVote();
            VotePlan plan = new VotePlan(room);
            AtomicInteger vote = new AtomicInteger();
            warmUp(screens, n -> plan.vote(vote.getAndIncrement()));
            for (int rate : settings.rates()) {
                measure("vote", screens, rate, n -> plan.vote(vote.getAndIncrement()));
            }
        }
        floor(count, ideas);
    }

    private Room room(int participants) {
        Room room = Room.create(http);
        room.join(participants);
        room.openCollection();
        room.seed(IDEAS_PER_THEME);
        return room;
    }

    private Screens open(Room room) {
        List<Screen.Page> pages =
                IntStream.range(0, room.participants()).mapToObj(room::page).toList();
        return Screens.open(http, pages, room.revision());
    }

    private void floor(int count, List<Push.Outcome> ideas) {
        Screen.Page page = new Screen.Page(FloorEndpoint.PATH, "", Request.get(FloorEndpoint.PATH, ""));
        Proc.Memory before = server.memory();
        try (Screens screens =
                Screens.open(http, IntStream.range(0, count).mapToObj(i -> page).toList(), 0)) {
            note("floor", count, before);
            for (String way : WAYS) {
                warmUp(screens, n -> push(way, ideas.get(0).frameSize()));
            }
            for (Push.Outcome idea : ideas) {
                tables.compare(
                        idea,
                        WAYS.stream()
                                .map(way -> measure(way, screens, idea.rate(), n -> push(way, idea.frameSize())))
                                .toList());
            }
        }
    }

    private static Request push(String way, int size) {
        return Request.post(FloorEndpoint.PATH + "?by=" + way, "", "size", size);
    }

    private void note(String endpoint, int count, Proc.Memory before) {
        http.loop().pause(Loop.SECOND);
        Proc.Memory after = server.memory();
        http.loop().pause(Loop.SECOND);
        double cpu = server.cpuMillis();
        http.loop().pause(IDLE_SECONDS * Loop.SECOND);
        tables.addMemory(endpoint, count, before, after, (server.cpuMillis() - cpu) / IDLE_SECONDS);
    }

    private void warmUp(Screens screens, IntFunction<Request> requests) {
        new Push(http, server, screens).run("warm-up", WARM_UP_RATE, settings.warmUp(), requests);
    }

    private Push.Outcome measure(String what, Screens screens, int rate, IntFunction<Request> requests) {
        Push.Outcome outcome = new Push(http, server, screens).run(what, rate, settings.seconds(), requests);
        tables.add(outcome);
        System.out.printf(
                "%-9s %5d screens %3d/s  p99 %s ms, lost %d%n",
                what,
                screens.size(),
                rate,
                outcome.deliveries().each().text(.99),
                outcome.deliveries().lost());
        return outcome;
    }
}
