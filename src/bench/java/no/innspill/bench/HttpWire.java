package no.innspill.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A keep-alive connection with one request on its way at a time. */
final class HttpWire extends Wire {

    private final Http http;
    private @Nullable Consumer<Answer> waiting;
    private AnswerReader reader = new AnswerReader();
    private long sentAt;

    HttpWire(Loop loop, InetSocketAddress server, Http http) throws IOException {
        super(loop, server);
        this.http = http;
    }

    void begin(byte[] request, Consumer<Answer> then) {
        waiting = then;
        reader = new AnswerReader();
        sentAt = System.nanoTime();
        send(request);
    }

    @Override
    void received(byte[] bytes, int length, long at) {
        reader.add(bytes, length, sentAt, at).ifPresent(answer -> {
            Consumer<Answer> then = waiting;
            waiting = null;
            http.free(this);
            if (then != null) {
                then.accept(answer);
            }
        });
    }

    @Override
    void ended(String why) {
        Consumer<Answer> then = waiting;
        waiting = null;
        http.gone(this);
        if (then != null) {
            then.accept(Answer.none(sentAt));
        }
    }
}
