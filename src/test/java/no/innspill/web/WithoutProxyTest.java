package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The server speaks HTTPS itself, as docs/operations.md tells it under "TLS without a proxy". */
@QuarkusTest
@TestProfile(WithoutProxyTest.Encrypted.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the address in.
class WithoutProxyTest {

    private static final Path FOLDER = Path.of("target", "certificate");

    public static final class Encrypted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                OwnCertificate certificate = OwnCertificate.in(Files.createDirectories(FOLDER));
                return Map.of(
                        "quarkus.http.ssl.certificate.files",
                        certificate.file().toString(),
                        "quarkus.http.ssl.certificate.key-files",
                        certificate.key().toString(),
                        "quarkus.http.insecure-requests",
                        "redirect",
                        "quarkus.http.test-ssl-port",
                        "0");
            } catch (Exception none) {
                throw new IllegalStateException(none);
            }
        }
    }

    @TestHTTPResource(value = "/", tls = true)
    URL server;

    @Test
    void pagesFormsCookiesAndSocketsAreServedEncrypted() throws Exception {
        assertThat(ask("GET / HTTP/1.1", "Connection: close", "")).startsWith("HTTP/1.1 200");
        String made = ask("POST /workshops HTTP/1.1", "Connection: close", "template=blank&key=" + UUID.randomUUID());
        assertThat(made)
                .startsWith("HTTP/1.1 201")
                .containsPattern("(?i)set-cookie: __Host-innspill-")
                .contains("; Secure")
                .containsIgnoringCase("Strict-Transport-Security: max-age=31536000")
                .contains("https://");
        String code = made.replaceAll("(?s).*\"code\":\"(\\w{6})\".*", "$1");
        String joined = ask("POST /w/" + code + "/participation HTTP/1.1", "Connection: close", "");
        String cookie = joined.replaceAll("(?s).*[: ](__Host-innspill-" + code + "=[^;]+);.*", "$1");
        assertThat(socket(code, cookie, origin())).startsWith("HTTP/1.1 101");
        assertThat(socket(code, cookie, "https://innspill.example")).startsWith("HTTP/1.1 403");
    }

    @Test
    void whoeverComesByHttpIsSentToHttps() throws IOException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String answer = ask(socket, "GET / HTTP/1.1", "Connection: close", "");
            assertThat(answer).containsPattern("^HTTP/1.1 30[1278]").containsIgnoringCase("location: https://");
        }
    }

    private String socket(String code, String cookie, String origin) throws Exception {
        return ask(
                "GET /live/" + code + "?view=participant HTTP/1.1",
                "Origin: " + origin + "\r\n" + Upgraded.headers(cookie),
                "");
    }

    private String origin() {
        return "https://127.0.0.1:" + server.getPort();
    }

    private String ask(String request, String headers, String body) throws Exception {
        try (Socket socket = connect()) {
            return ask(socket, request, headers, body);
        }
    }

    private String ask(Socket socket, String request, String headers, String body) throws IOException {
        String asked = String.join(
                "\r\n",
                request,
                "Host: 127.0.0.1:" + server.getPort(),
                "Accept: application/json",
                "Content-Type: application/x-www-form-urlencoded",
                headers,
                headers.contains("websocket") ? "X-Body: none" : "Content-Length: " + body.length(),
                "",
                body);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        return headers.contains("websocket")
                ? lines.readLine()
                : String.join("\n", lines.lines().toList());
    }

    private Socket connect() throws Exception {
        try {
            return OwnCertificate.in(FOLDER).trust().createSocket(InetAddress.getLoopbackAddress(), server.getPort());
        } catch (IOException refused) {
            throw new IllegalStateException("No TLS at " + server, refused);
        }
    }
}
