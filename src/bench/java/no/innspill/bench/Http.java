package no.innspill.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Requests over a bounded number of keep-alive connections; each is answered or given up after ten seconds. */
final class Http {

    private static final int MOST_WIRES = 64;
    private static final int MOST_ATTEMPTS = 20;
    private static final long PATIENCE = 10 * Loop.SECOND;

    private record Exchange(byte[] request, Consumer<Answer> then) {}

    private final Loop loop;
    private final InetSocketAddress server;
    private final Deque<HttpWire> idle = new ArrayDeque<>();
    private final Deque<Exchange> queue = new ArrayDeque<>();
    private final int mostWires;
    private int wires;

    Http(Loop loop, int port) {
        this(loop, port, MOST_WIRES);
    }

    /** As many connections as that many browsers have. */
    Http(Loop loop, int port, int mostWires) {
        this.mostWires = mostWires;
        this.loop = loop;
        this.server = new InetSocketAddress("127.0.0.1", port);
    }

    Loop loop() {
        return loop;
    }

    InetSocketAddress server() {
        return server;
    }

    String host() {
        return "127.0.0.1:" + server.getPort();
    }

    void send(Request request, Consumer<Answer> then) {
        queue.add(new Exchange(request.bytes(host()), then));
        serveQueue();
    }

    Answer await(Request request) {
        return awaitAll(List.of(request)).get(0);
    }

    /** Sends them all and waits for the answers, trying those again for a while that met a busy server, or got no answer. */
    List<Answer> awaitAll(List<Request> requests) {
        Answer[] answers = new Answer[requests.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            open.add(i);
        }
        for (int attempt = 0; !open.isEmpty() && attempt < MOST_ATTEMPTS; attempt++) {
            loop.pause(attempt == 0 ? 0 : Loop.SECOND);
            int[] left = {open.size()};
            for (int i : open) {
                send(requests.get(i), answer -> {
                    answers[i] = answer;
                    left[0]--;
                });
            }
            loop.until(() -> left[0] == 0, PATIENCE * 6);
            open.removeIf(i -> answers[i] != null && answers[i].isOne() && !answers[i].isBusy());
        }
        return Stream.of(answers).map(Objects::requireNonNull).toList();
    }

    private void serveQueue() {
        while (!queue.isEmpty()) {
            HttpWire wire = idle.pollFirst();
            if (wire == null && wires >= mostWires) {
                return;
            }
            Exchange next = queue.removeFirst();
            try {
                begin(next, wire == null ? dial() : wire);
            } catch (IOException e) {
                next.then.accept(Answer.none(System.nanoTime()));
            }
        }
    }

    private HttpWire dial() throws IOException {
        HttpWire wire = new HttpWire(loop, server, this);
        wires++;
        return wire;
    }

    private void begin(Exchange exchange, HttpWire wire) {
        boolean[] answered = {false};
        wire.begin(exchange.request, answer -> {
            answered[0] = true;
            exchange.then.accept(answer);
        });
        loop.at(System.nanoTime() + PATIENCE, () -> {
            if (!answered[0]) {
                wire.end("no answer in time");
            }
        });
    }

    void free(HttpWire wire) {
        idle.addFirst(wire);
        serveQueue();
    }

    void gone(HttpWire wire) {
        wires--;
        idle.remove(wire);
        serveQueue();
    }
}
