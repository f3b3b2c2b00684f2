package no.innspill.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A program on this machine that webhooks are sent to in a test: it answers as it is told to, 204 else. */
public final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came, and whether its signature is right. */
    public record Message(String id, String body, boolean signed, JsonNode json) {

        public boolean tells(String kind) {
            return json.path("data").path("changes").findValuesAsText("kind").contains(kind);
        }
    }

    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile String secret = "";

    private Receiver(HttpServer server) {
        this.server = server;
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            messages.add(message(exchange.getRequestHeaders(), new String(body, StandardCharsets.UTF_8)));
            Integer answer = answers.poll();
            if (answer != null && answer >= 300 && answer < 400) {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
            }
            exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
            exchange.close();
        });
        server.createContext("/silent", exchange -> {
            unanswered.incrementAndGet();
            awaitEnd();
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public static Receiver open() throws IOException {
        return new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    private Message message(Headers headers, String body) throws IOException {
        String id = headers.getFirst("webhook-id");
        long seconds = Long.parseLong(headers.getFirst("webhook-timestamp"));
        boolean signed = !secret.isEmpty()
                && WebhookSecret.sign(secret, id, seconds, body).equals(headers.getFirst("webhook-signature"));
        return new Message(id, body, signed, JSON.readTree(body));
    }

    /** The next answers, one after the other. */
    public void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    public void checkWith(String itsSecret) {
        secret = itsSecret;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/innspill";
    }

    /** One where it hears what comes and never answers. */
    public String silentAddress() {
        return "http://localhost:" + server.getAddress().getPort() + "/silent";
    }

    /** How often it has been told something there. */
    public int unanswered() {
        return unanswered.get();
    }

    public List<Message> messages() {
        return messages;
    }

    public Message await(Predicate<Message> wanted) {
        Awaitility.await("a message").atMost(20, TimeUnit.SECONDS).until(() -> messages.stream()
                .anyMatch(wanted));
        return messages.stream().filter(wanted).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
