package no.innspill.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Attacks by connections: many, silent, endless, or never read. */
final class Holding {

    private static final long HELD = 10 * Loop.SECOND;

    /** A little longer than a request has for its head. */
    private static final long HEADS_HELD = 18 * Loop.SECOND;

    /** The beginning of HTTP/2: its preface, empty settings, and a request's head that is not the last of it. */
    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Holding() {}

    static void heads(Foe foe) {
        foe.open(1_000, i -> foe.bytes("GET / HTTP/1.1\r\nHost: {host}\r\nX-Half: "));
        foe.open(1_000, i -> new byte[0]);
        foe.loop().pause(HEADS_HELD);
    }

    static void frames(Foe foe) {
        byte[] opening = new byte[PREFACE.length + 9 + 10];
        System.arraycopy(PREFACE, 0, opening, 0, PREFACE.length);
        opening[PREFACE.length + 3] = 4;
        int head = PREFACE.length + 9;
        opening[head + 2] = 1;
        opening[head + 3] = 1;
        opening[head + 8] = 1;
        opening[head + 9] = (byte) 0x82;
        byte[] more = new byte[9 * 10_000];
        for (int at = 0; at < more.length; at += 9) {
            more[at + 3] = 9;
            more[at + 8] = 1;
        }
        List<RawWire> wires = foe.open(8, i -> opening);
        for (int i = 0; i < 50; i++) {
            foe.loop().pause(100 * Loop.MILLI);
            wires.stream().filter(Wire::isOpen).forEach(wire -> wire.send(more));
        }
    }

    static void sockets(Foe foe) {
        Screen.Page page = foe.room().page(0);
        for (int i = 0; i < foe.of(1_500); i++) {
            foe.listen(page.socketPath() + "&from=0", page.cookie());
            foe.loop().pause(2 * Loop.MILLI);
        }
        foe.loop().pause(5 * Loop.SECOND);
    }

    /** They ask for much, on a room that goes on, and take nothing of it. */
    static void deaf(Foe foe) {
        Request board = foe.room().board(0);
        String ask = "GET " + board.path() + " HTTP/1.1\r\nHost: {host}\r\nCookie: " + board.cookie() + "\r\n\r\n";
        List<RawWire> wires = new ArrayList<>();
        for (int i = 0; i < foe.of(200); i++) {
            RawWire wire = foe.wire();
            wire.send(foe.bytes(ask.repeat(20)));
            wire.stopReading();
            wires.add(wire);
        }
        foe.loop().pause(HELD);
    }
}
