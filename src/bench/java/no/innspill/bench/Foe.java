package no.innspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Who attacks: somebody with a workshop and a participant's cookie of their own there, and many connections. */
final class Foe {

    static final String LEFT = "left";

    private static final long PATIENCE = 10 * Loop.SECOND;

    private final Loop loop = new Loop();
    private final Http http;
    private final int share;
    private final Room room;
    private final List<Wire> wires = new ArrayList<>();
    private Tally tally = new Tally();

    private Foe(int port, int share) {
        http = new Http(loop, port);
        this.share = share;
        room = Room.create(http);
        room.join(20);
        room.openCollection();
    }

    /** @param share of the full number of everything, in percent */
    static Foe at(int port, int share) {
        return new Foe(port, share);
    }

    Loop loop() {
        return loop;
    }

    Room room() {
        return room;
    }

    /** So many of what is meant to be that many. */
    int of(int full) {
        return Math.max(1, full * share / 100);
    }

    Tally begin() {
        tally = new Tally();
        return tally;
    }

    /** Sends them all, as fast as they are answered, and gives up after a while. */
    void ask(int full, IntFunction<Request> request) {
        int many = of(full);
        Tally answers = tally;
        int before = answers.sum();
        for (int i = 0; i < many; i++) {
            http.send(request.apply(i), answer -> answers.add(answer.status()));
        }
        loop.until(() -> answers.sum() - before >= many, PATIENCE);
    }

    /** Opens that many connections of its own, and says on each what is to be said. */
    List<RawWire> open(int full, IntFunction<byte[]> opening) {
        List<RawWire> opened = new ArrayList<>();
        for (int i = 0; i < of(full); i++) {
            RawWire wire = wire();
            wire.send(opening.apply(i));
            opened.add(wire);
        }
        return opened;
    }

    RawWire wire() {
        try {
            RawWire wire = new RawWire(loop, http.server(), tally);
            wires.add(wire);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void listen(String path, String cookie) {
        Tally answers = tally;
        try {
            wires.add(new LiveSocket(loop, http.server(), http.host(), path, cookie, new LiveSocket.Listener() {
                @Override
                public void opened() {
                    answers.add("opened");
                }

                @Override
                public void text(byte[] bytes, int offset, int length, long at) {}

                @Override
                public void closed(String why) {
                    if (!why.equals(LEFT)) {
                        answers.add(why.replaceFirst("upgrade refused: HTTP/1.1 (\\d+).*", "$1"));
                    }
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until each has been answered or cut off. */
    void await(List<RawWire> opened) {
        loop.until(() -> opened.stream().allMatch(RawWire::isSettled), PATIENCE);
    }

    byte[] bytes(String text) {
        return text.replace("{host}", http.host()).getBytes(StandardCharsets.UTF_8);
    }

    /** Lets go of everything that it still holds. */
    void end() {
        List<Wire> held = List.copyOf(wires);
        wires.clear();
        held.forEach(wire -> wire.end(LEFT));
    }
}
