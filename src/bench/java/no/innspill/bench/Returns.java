package no.innspill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A whole room that comes back: after {@code kill -9}, after its network was gone, and to a step that redraws everything. */
final class Returns {

    private static final long PATIENCE = 120 * Loop.SECOND;

    private final Settings settings;
    private final Table table;
    private final Map<String, Integer> errors = new TreeMap<>();

    Returns(Settings settings, Table table) {
        this.settings = settings;
        this.table = table;
    }

    void run(int screens) {
        try (Server server = Server.start(settings)) {
            // Every page has connections of its own, as every browser does.
            Http http = new Http(new Loop(), server.port(), 2 * screens);
            Room room = Room.create(http);
            room.join(screens);
            room.openCollection();
            room.seed(20);
            List<Returner> pages = open(http, room, screens);
            killed("kill -9", server, http, pages);
            pages.forEach(Returner::miss);
            killed("kill -9, and all have missed something", server, http, pages);
            cut("network gone and back", server, http, pages);
            pages.forEach(Returner::miss);
            cut("network gone and back, and all have missed something", server, http, pages);
            step(server, http, room, pages);
            pages.forEach(Returner::leave);
        }
    }

    private List<Returner> open(Http http, Room room, int screens) {
        Frames frames = new Frames();
        List<Returner> pages = new ArrayList<>();
        for (int i = 0; i < screens; i++) {
            pages.add(new Returner(http, frames, room.page(i), room.ownOf(i), errors));
        }
        for (int i = 0; i < screens; i++) {
            Returner page = pages.get(i);
            http.loop().at(System.nanoTime() + i * 10 * Loop.MILLI, page::open);
        }
        http.loop().until(() -> pages.stream().allMatch(Returner::isRight), PATIENCE);
        return pages;
    }

    private void killed(String what, Server server, Http http, List<Returner> pages) {
        server.kill();
        http.loop().until(() -> pages.stream().noneMatch(Returner::isRight), PATIENCE);
        // The pages go on knocking while it starts.
        CompletableFuture<Long> start = CompletableFuture.supplyAsync(server::restart);
        http.loop().until(start::isDone, PATIENCE);
        long ready = start.join();
        errors.clear();
        pages.forEach(Returner::forget);
        measure(
                what + ", from when it is ready (" + ready / Loop.MILLI + " ms)",
                server,
                http,
                pages,
                0,
                () -> pages.stream().allMatch(Returner::isRight));
    }

    private void cut(String what, Server server, Http http, List<Returner> pages) {
        double before = server.renderings();
        errors.clear();
        pages.forEach(Returner::forget);
        pages.forEach(Returner::cut);
        errors.clear();
        measure(what, server, http, pages, before, () -> pages.stream().allMatch(Returner::isRight));
    }

    private void step(Server server, Http http, Room room, List<Returner> pages) {
        double before = server.renderings();
        errors.clear();
        long wanted = room.revision() + 1;
        http.send(room.step(), answer -> {});
        measure("step", server, http, pages, before, () -> pages.stream().allMatch(page -> page.shows(wanted)));
    }

    private void measure(
            String what, Server server, Http http, List<Returner> pages, double drawn, BooleanSupplier right) {
        long start = System.nanoTime();
        Proc.Cpu before = server.proc().cpu();
        boolean all = http.loop().until(right, PATIENCE);
        long took = System.nanoTime() - start;
        Proc.Cpu cpu = server.proc().cpu().since(before);
        long slowest = pages.stream().mapToLong(Returner::took).max().orElse(0);
        table.row(
                what,
                pages.size(),
                all ? took / 1e6 : Double.NaN,
                what.equals("step") ? Double.NaN : slowest / 1e6,
                pages.stream().filter(page -> !page.isRight()).count(),
                server.renderings() - drawn,
                cpu.millis() / 1000,
                cpu.compiling() / 1000,
                cpu.millis() / pages.size(),
                errors.toString());
        System.out.printf("%s, %d screens: %s%n", what, pages.size(), all ? took / Loop.MILLI + " ms" : "not all");
    }
}
