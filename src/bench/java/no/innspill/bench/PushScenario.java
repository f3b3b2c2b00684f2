package no.innspill.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Ideas and votes in one workshop with N screens, then the bare floor with as many. */
record PushScenario(Settings settings, Http http, Proc server, PushTables tables) {

    private static final int IDEAS_PER_THEME = 10;
    private static final int IDLE_SECONDS = 10;
    private static final int WARM_UP_SCREENS = 50;
    private static final int WARM_UP_RATE = 20;
    private static final int BUSY_RATE = 50;
    private static final List<String> WAYS = List.of("broadcast", "walk");

    /** Ideas and votes in a busy room, so that the first measured run does not pay for compiling the server. */
    void warmUp() {
        Room room = room(WARM_UP_SCREENS);
        try (Screens screens = open(room)) {
            new Push(http, server, screens).run("warm-up", BUSY_RATE, 2 * settings.warmUp(), room::idea);
            room.openVote();
            new Push(http, server, screens).run("warm-up", BUSY_RATE, 2 * settings.warmUp(), VotePlan.seen(room)::vote);
        }
    }

    void run(int count) {
        List<Push.Outcome> ideas = ideas(count);
        votes(count);
        floor(count, ideas);
    }

    private List<Push.Outcome> ideas(int count) {
        Room room = room(count);
        Proc.Memory before = server.memory();
        try (Screens screens = open(room)) {
            note("innspill", screens, before);
            AtomicInteger next = new AtomicInteger();
            warmUp(screens, n -> room.idea(next.getAndIncrement()));
            return settings.rates().stream()
                    .map(rate -> measure("idea", screens, rate, n -> room.idea(next.getAndIncrement())))
                    .toList();
        }
    }

    /** In a workshop of its own with thirty ideas; the one before has as many as the rates made. */
    private void votes(int count) {
        Room room = room(count);
        try (Screens screens = open(room)) {
            show(new Push(http, server, screens).run("step", 1, 1, n -> room.step()));
            room.openVote();
            VotePlan plan = VotePlan.seen(room);
            AtomicInteger next = new AtomicInteger();
            warmUp(screens, n -> plan.vote(next.getAndIncrement()));
            for (int rate : settings.rates()) {
                measure("vote", screens, rate, n -> plan.vote(next.getAndIncrement()));
            }
        }
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
            note("floor", screens, before);
            for (String way : WAYS) {
                warmUp(screens, n -> push(way));
            }
            for (Push.Outcome idea : ideas) {
                tables.compare(
                        idea,
                        WAYS.stream()
                                .map(way -> measure(way, screens, idea.rate(), n -> push(way)))
                                .toList());
            }
        }
    }

    private Request push(String way) {
        return Request.post(FloorEndpoint.PATH + "?by=" + way + "&size=" + settings.floor(), "");
    }

    private void note(String endpoint, Screens screens, Proc.Memory before) {
        http.loop().pause(Loop.SECOND);
        Proc.Memory after = server.memory();
        http.loop().pause(Loop.SECOND);
        screens.reset();
        double cpu = server.cpu().millis();
        http.loop().pause(IDLE_SECONDS * Loop.SECOND);
        cpu = server.cpu().millis() - cpu;
        tables.addMemory(
                endpoint,
                screens.size(),
                before,
                after,
                cpu / IDLE_SECONDS,
                (double) screens.sum(Screen::byteCount) / screens.size() / IDLE_SECONDS);
    }

    private void warmUp(Screens screens, IntFunction<Request> requests) {
        new Push(http, server, screens).run("warm-up", WARM_UP_RATE, settings.warmUp(), requests);
    }

    private Push.Outcome measure(String what, Screens screens, int rate, IntFunction<Request> requests) {
        return show(new Push(http, server, screens).run(what, rate, settings.seconds(), requests));
    }

    private Push.Outcome show(Push.Outcome outcome) {
        tables.add(outcome);
        System.out.printf(
                "%-9s %5d screens %3d/s  p99 %s ms, lost %d%n",
                outcome.what(),
                outcome.screens(),
                outcome.rate(),
                outcome.deliveries().each().text(.99),
                outcome.deliveries().lost());
        return outcome;
    }
}
