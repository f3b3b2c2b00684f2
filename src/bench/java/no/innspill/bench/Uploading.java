package no.innspill.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Attacks by bodies: heavy ones, ones that hardly come, and ones that do not end. */
final class Uploading {

    private static final String BOUNDARY = "xxabusexx";
    private static final String HEAD = "POST /runs HTTP/1.1\r\nHost: {host}\r\nAccept: application/json\r\n"
            + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n";
    private static final int TRICKLES = 10;
    private static final int PIECES = 60;
    private static final int PIECE = 64 * 1024;

    private Uploading() {}

    /** Ten large files to be put together as a PDF, many times at once. */
    static void runs(Foe foe) {
        String file = foe.room().exported();
        StringBuilder body = new StringBuilder(part("format", "") + "pdf\r\n");
        for (int i = 0; i < 10; i++) {
            body.append(part("file", "; filename=\"" + i + ".json\""))
                    .append(file)
                    .append("\r\n");
        }
        body.append("--" + BOUNDARY + "--\r\n");
        int length = body.toString().getBytes(StandardCharsets.UTF_8).length;
        String request = HEAD + "Content-Length: " + length + "\r\n\r\n" + body;
        foe.await(foe.open(16, i -> foe.bytes(request)));
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    /** One byte a second on each. */
    static void slow(Foe foe) {
        List<RawWire> wires = foe.open(300, i -> foe.bytes(HEAD + "Content-Length: 100000\r\n\r\n--"));
        for (int i = 0; i < TRICKLES; i++) {
            foe.loop().pause(Loop.SECOND);
            wires.stream().filter(Wire::isOpen).forEach(wire -> wire.send(foe.bytes("x")));
        }
    }

    /** Without a length and without an end, up to 3.75 MiB each. */
    static void endless(Foe foe) {
        byte[] piece = foe.bytes(Integer.toHexString(PIECE) + "\r\n" + "x".repeat(PIECE) + "\r\n");
        String form = "POST " + foe.room().path() + "/ideas HTTP/1.1\r\nHost: {host}\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n";
        List<RawWire> wires =
                foe.open(200, i -> foe.bytes((i % 2 == 0 ? HEAD : form) + "Transfer-Encoding: chunked\r\n\r\n"));
        for (int i = 0; i < PIECES; i++) {
            foe.loop().pause(100 * Loop.MILLI);
            wires.stream().filter(wire -> wire.isOpen() && !wire.isSettled()).forEach(wire -> wire.send(piece));
        }
    }
}
