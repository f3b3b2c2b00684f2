package no.innspill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A program that follows a workshop by server-sent events in a test. It keeps what it is told, and tests wait for that. */
public final class EventListener implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpResponse<InputStream> answer;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private EventListener(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread reader = new Thread(this::read, "event listener");
        reader.setDaemon(true);
        reader.start();
    }

    /** @param headers names and values, one after the other */
    public static EventListener at(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .header("Accept", "text/event-stream");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new EventListener(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** With somebody's cookies, from a view; greeted by then. */
    public static EventListener of(Room room, Person who, String view) {
        EventListener listener = at("/w/" + room.code() + "/events?view=" + view, "Cookie", who.cookieHeader());
        listener.await(told -> true);
        return listener;
    }

    private void read() {
        try (Scanner text = new Scanner(answer.body(), StandardCharsets.UTF_8)) {
            while (text.hasNextLine()) {
                lines.add(text.nextLine());
            }
        }
        ended.complete(null);
    }

    public int status() {
        return answer.statusCode();
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    public List<JsonNode> told() {
        List<JsonNode> told = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("data: ")) {
                told.add(json(line.substring("data: ".length())));
            }
        }
        return told;
    }

    private static JsonNode json(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError(data, e);
        }
    }

    /** Every byte that came, for what must not be in it. */
    public String said() {
        return String.join("\n", lines);
    }

    public JsonNode await(Predicate<JsonNode> wanted) {
        Awaitility.await("something that is told").atMost(10, TimeUnit.SECONDS).until(() -> told().stream()
                .anyMatch(wanted));
        return told().stream().filter(wanted).findFirst().orElseThrow();
    }

    /** Waits until it is told of a change of that kind, and of that id where it has one. */
    public JsonNode awaitChange(String kind, long id) {
        return await(told -> {
            for (JsonNode change : told.path("changes")) {
                if (change.path("kind").asText().equals(kind)
                        && change.path("id").asLong() == id) {
                    return true;
                }
            }
            return false;
        });
    }

    public long latest() {
        List<JsonNode> told = told();
        return told.get(told.size() - 1).path("revision").asLong();
    }

    public void awaitEnd() {
        Awaitility.await("the end of the stream").atMost(10, TimeUnit.SECONDS).until(ended::isDone);
    }

    public boolean hasEnded() {
        return ended.isDone();
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
