package no.innspill.signin;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real OpenID Connect provider in a process of its own, where one says by a form who one is. */
public final class ProviderProcess implements QuarkusTestResourceLifecycleManager {

    private static final String MAIN = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";

    private @Nullable Process process;

    @Override
    public Map<String, String> start() {
        int port = freePort();
        String issuer = "http://127.0.0.1:" + port + "/innspill";
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MAIN);
        builder.environment()
                .putAll(Map.of(
                        "SERVER_HOSTNAME",
                        "127.0.0.1",
                        "SERVER_PORT",
                        String.valueOf(port),
                        "JSON_CONFIG",
                        "{\"interactiveLogin\":true,\"httpServer\":\"NettyWrapper\"}"));
        try {
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> isUp(issuer));
        return Map.of("innspill.sign-in.issuer", issuer);
    }

    private static boolean isUp(String issuer) throws IOException {
        HttpURLConnection asked =
                (HttpURLConnection) URI.create(issuer + "/jwks").toURL().openConnection();
        return asked.getResponseCode() == 200;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }
}
