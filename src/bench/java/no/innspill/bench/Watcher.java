package no.innspill.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An open page that comes again whenever its socket goes, as ours do, and remembers what it has been shown. */
final class Watcher implements LiveSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Random RANDOM = new Random(5);

    private final Http http;
    private final Screen.Page page;
    private final Map<String, String> shown = new HashMap<>();
    /** When it had come how far. */
    private final TreeMap<Long, Long> reached = new TreeMap<>();

    private long revision;
    private boolean fetching;
    private boolean wanted;
    private boolean closing;
    private LiveSocket socket;
    private int reconnects;

    Watcher(Http http, Screen.Page page) {
        this.http = http;
        this.page = page;
        fetch();
        open();
    }

    private void open() {
        try {
            socket = new LiveSocket(
                    http.loop(),
                    http.server(),
                    http.host(),
                    page.socketPath() + "&from=" + revision,
                    page.cookie(),
                    this);
        } catch (IOException refused) {
            again();
        }
    }

    @Override
    public void opened() {
        fetch();
    }

    @Override
    public void text(byte[] bytes, int offset, int length, long at) {
        JsonNode frame = read(bytes, offset, length);
        if (!frame.has("to")) {
            return;
        }
        if (frame.path("from").asLong() > revision) {
            fetch();
        } else if (frame.path("to").asLong() > revision) {
            frame.path("parts").forEach(this::show);
            reach(frame.path("to").asLong(), at);
        }
    }

    private void show(JsonNode part) {
        if (part.path("id").asText().equals("board")) {
            // All of it, in the place of what was there.
            shown.clear();
        } else {
            shown.put(part.path("id").asText(), part.path("html").asText());
        }
    }

    private static JsonNode read(byte[] bytes, int offset, int length) {
        try {
            return JSON.readTree(new String(bytes, offset, length, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When one is under way, once more after it, as our pages do: that one may be too old. */
    private void fetch() {
        wanted = fetching;
        if (fetching || closing) {
            return;
        }
        fetching = true;
        http.send(page.board(), answer -> {
            fetching = false;
            if (!answer.isOk()) {
                later(this::fetch);
            } else if (answer.number("revision") >= revision) {
                shown.clear();
                reach(answer.number("revision"), answer.receivedAt());
            }
            if (wanted) {
                fetch();
            }
        });
    }

    private void reach(long now, long at) {
        revision = now;
        reached.putIfAbsent(now, at);
    }

    @Override
    public void closed(String why) {
        again();
    }

    private void again() {
        if (!closing) {
            reconnects++;
            later(this::open);
        }
    }

    private void later(Runnable what) {
        http.loop().at(System.nanoTime() + (300 + RANDOM.nextInt(700)) * Loop.MILLI, what);
    }

    long revision() {
        return revision;
    }

    int reconnects() {
        return reconnects;
    }

    /** When it had come that far, in nanoseconds; nothing where it has not. */
    Map.Entry<Long, Long> at(long wanted) {
        return reached.ceilingEntry(wanted);
    }

    void forget() {
        reached.clear();
    }

    /** The ids of the parts that it was shown last and that the board does not have so. */
    List<String> differences(String board) {
        return shown.entrySet().stream()
                .filter(part -> !part.getValue().isBlank()
                        && !board.contains(part.getValue().strip()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    void close() {
        closing = true;
        if (socket != null) {
            socket.end("done");
        }
    }
}
