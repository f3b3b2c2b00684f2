package no.innspill.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A connection on which anything may be said; what is counted is the status of the first answer, or how it ended. */
final class RawWire extends Wire {

    private final Tally tally;
    private final StringBuilder head = new StringBuilder();
    private boolean settled;

    RawWire(Loop loop, InetSocketAddress server, Tally tally) throws IOException {
        super(loop, server);
        this.tally = tally;
    }

    boolean isSettled() {
        return settled;
    }

    @Override
    void received(byte[] bytes, int length, long at) {
        if (settled) {
            return;
        }
        head.append(new String(bytes, 0, Math.min(length, 64), StandardCharsets.ISO_8859_1));
        if (head.length() >= 12) {
            settle(head.substring(0, 5).equals("HTTP/") ? head.substring(9, 12) : "other bytes");
        }
    }

    @Override
    void ended(String why) {
        settle(why.equals(Foe.LEFT) ? "held open" : "cut off");
    }

    private void settle(String what) {
        if (!settled) {
            settled = true;
            tally.add(what);
        }
    }
}
