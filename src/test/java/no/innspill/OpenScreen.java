package no.innspill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A real socket in a test. It keeps every frame it gets, and tests wait for a frame, never for a time. */
public final class OpenScreen implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<OpenScreen> OPEN = ConcurrentHashMap.newKeySet();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;
    private final Person who;
    private final String address;

    private OpenScreen(Person who, String address, @Nullable String origin) {
        this(who, address, origin, null);
    }

    private OpenScreen(Person who, String address, @Nullable String origin, @Nullable String token) {
        this.who = who;
        this.address = address;
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
        if (!who.cookies().isEmpty()) {
            builder.header("Cookie", who.cookieHeader());
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:" + RestAssured.port + address), new Listener())
                .join();
        OPEN.add(this);
    }

    /** Opens a view, and waits for the frame that greets it, before any beat. */
    public static OpenScreen of(Room room, Person who, String view, String language, long from) {
        long shown = Math.min(from, revision(room, who, view));
        OpenScreen screen = dial(who, "/live/%s?view=%s&lang=%s&from=%d".formatted(room.code(), view, language, shown));
        screen.await(frame -> true);
        return screen;
    }

    private static long revision(Room room, Person who, String view) {
        return who.with("Accept", "application/json")
                .get("/w/" + room.code() + "/board?view=" + view)
                .jsonPath()
                .getLong("revision");
    }

    public static OpenScreen of(Room room, Person who, String view) {
        return of(room, who, view, "nb", room.revision());
    }

    public static OpenScreen ofProgram(String token, String address) {
        return new OpenScreen(new Person(), address, null, token);
    }

    public static OpenScreen dial(Person who, String address) {
        return new OpenScreen(who, address, null);
    }

    /** The status a socket is refused with, or 101 if it is let in. */
    public static int statusOf(Person who, String address, @Nullable String origin) {
        try {
            new OpenScreen(who, address, origin).close();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    /** Waits for a frame and gives it; frames that came before count. */
    public JsonNode await(Predicate<JsonNode> wanted) {
        return Awaitility.await("a frame")
                .until(() -> frames.stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until this screen shows all that its view does once the workshop is at the revision. */
    public JsonNode awaitRevision(long revision) {
        long shown = Math.min(revision, current());
        return await(frame -> frame.path("to").asLong(-1) >= shown);
    }

    /** The revision of the board that this screen would fetch; participants and walls count only what they may notice. */
    private long current() {
        return who.with("Accept", "application/json")
                .get(address.replaceFirst("^/live/(\\w+)", "/w/$1/board"))
                .jsonPath()
                .getLong("revision");
    }

    /** Waits for a frame with this part. */
    public JsonNode awaitPart(String id) {
        return await(frame -> part(frame, id).isPresent());
    }

    public static Optional<JsonNode> part(JsonNode frame, String id) {
        for (JsonNode part : frame.path("parts")) {
            if (part.path("id").asText().equals(id)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    public List<JsonNode> frames() {
        return frames;
    }

    /** Everything that was ever sent to this screen. */
    public String said() {
        return frames.toString();
    }

    public WebSocket socket() {
        return socket;
    }

    /** The close code, once the server has closed the socket. */
    public int awaitClosed() {
        return closed.orTimeout(10, TimeUnit.SECONDS).join();
    }

    public boolean isClosed() {
        return closed.isDone();
    }

    @Override
    public void close() {
        OPEN.remove(this);
        socket.abort();
    }

    /** Those that are still open. */
    static void closeAll() {
        OPEN.forEach(OpenScreen::close);
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                frames.add(read(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable fault) {
            closed.completeExceptionally(fault);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + text, e);
        }
    }
}
