package no.innspill.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.innspill.result.Result;
import no.innspill.signin.ProviderLine.Reply;
import no.innspill.web.Logged;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However a provider answers, whoever signs in next has their turn. */
@SuppressWarnings("NullAway.Init") // Made before each test.
class ProviderLineTest {

    private static final int TURNS = 6;
    private static final Result<Reply> NO_ANSWER = Result.refused(SignInRefusal.SIGN_IN_UNREACHABLE);

    private final ProviderLine line = new ProviderLine(new ObjectMapper());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger dribbling = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void aProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/well", exchange -> answer(exchange, "{\"fine\":true}"));
        server.createContext("/large", exchange -> answer(exchange, "\"" + "x".repeat(600 * 1024) + "\""));
        server.createContext("/dribble", this::dribble);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Begins at once, and never ends of itself. */
    private void dribble(HttpExchange exchange) throws IOException {
        dribbling.incrementAndGet();
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write(' ');
                body.flush();
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            dribbling.decrementAndGet();
        }
    }

    private Result<Reply> ask(String path) {
        return line.get(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    @Test
    void oneThatNeverEndsItsAnswerKeepsNobodyOut() {
        try (Logged logged = Logged.warnings()) {
            List<CompletableFuture<Result<Reply>>> asked = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> ask("/dribble"), threads))
                    .limit(TURNS)
                    .toList();
            Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> asked.stream()
                    .allMatch(CompletableFuture::isDone));
            assertThat(asked).extracting(CompletableFuture::join).containsOnly(NO_ANSWER);
            assertThat(logged.lines()).hasSize(TURNS).allMatch(said -> said.contains("does not answer"));
        }
        assertThat(ask("/well").orElseThrow().isGood()).isTrue();
        Awaitility.await("nothing is left open").atMost(20, TimeUnit.SECONDS).until(() -> dribbling.get() == 0);
    }

    @Test
    void oneThatSaysTooMuchOrIsNowhereHasNotAnswered() {
        for (int i = 0; i < 2 * TURNS; i++) {
            assertThat(ask("/large")).isEqualTo(NO_ANSWER);
            assertThat(line.get(URI.create("http://127.0.0.1:99999/"))).isEqualTo(NO_ANSWER);
        }
        assertThat(ask("/well").orElseThrow().isGood()).isTrue();
    }
}
