package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.innspill.Needed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set-ups that docs/operations.md describes, behind a real nginx on a port of its own. */
@QuarkusTest
@TestProfile(BehindNginxTest.Served.class)
class BehindNginxTest {

    private static final String PORT = "127.0.0.1:" + Nginx.port();

    public static final class Served implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "innspill.public-address", "https://127.0.0.1:" + Nginx.port(),
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @BeforeEach
    void needNginx() {
        Needed.here(Nginx.isHere(), "No nginx on this machine: what is documented about it is not tried.");
    }

    @Test
    void theDocumentedSetUpServesPagesFormsAndSocketsOnAnyPort(@TempDir Path folder) throws Exception {
        try (Nginx nginx = Nginx.encrypted(folder, documented())) {
            isServedWhole(nginx, "https://");
        }
    }

    @Test
    void theDocumentedSetUpServesThemWithoutEncryptionToo(@TempDir Path folder) throws Exception {
        try (Nginx nginx = Nginx.plain(folder, documented())) {
            isServedWhole(nginx, "http://");
        }
    }

    @Test
    void aProxyThatLeavesOutThePortAsDebiansSettingsDoIsUnderstood(@TempDir Path folder) throws Exception {
        String debians = documented().replace("$http_host", "$host");
        assertThat(debians).contains("Host $host;");
        try (Nginx nginx = Nginx.encrypted(folder, debians)) {
            isServedWhole(nginx, "https://");
        }
        try (Nginx nginx = Nginx.plain(folder, debians)) {
            isServedWhole(nginx, "http://");
        }
    }

    @Test
    void aProxyThatAlsoNamesHostAndPortIsUnderstood(@TempDir Path folder) throws Exception {
        String more = "proxy_set_header X-Forwarded-Host $http_host;";
        try (Nginx nginx = Nginx.encrypted(folder, documented() + more)) {
            isServedWhole(nginx, "https://");
        }
        try (Nginx nginx =
                Nginx.encrypted(folder, documented() + more + "proxy_set_header X-Forwarded-Port $server_port;")) {
            isServedWhole(nginx, "https://");
        }
    }

    @Test
    void aPlainProxyPassIsRefusedInWordsAndNotHalfServed(@TempDir Path folder) throws Exception {
        String plain = "proxy_pass http://127.0.0.1:" + RestAssured.port + ";";
        try (Nginx nginx = Nginx.plain(folder, plain)) {
            isRefusedInWords(nginx);
        }
        try (Nginx nginx = Nginx.encrypted(folder, plain)) {
            isRefusedInWords(nginx);
        }
    }

    @Test
    void theFileThatOperatorsStartFromIsReadByNginx(@TempDir Path folder) throws Exception {
        OwnCertificate certificate = OwnCertificate.in(folder);
        String file = Files.readString(Path.of("deploy/nginx/innspill.conf"))
                .replaceAll("node\\d:8080", "127.0.0.1:8080")
                .replace("/etc/ssl/innspill/innspill.pem", certificate.file().toString())
                .replace("/etc/ssl/innspill/innspill.key", certificate.key().toString());
        assertThat(Nginx.saysOf(folder, file)).contains("syntax is ok");
    }

    private static void isRefusedInWords(Nginx nginx) throws IOException {
        assertThat(ask(nginx, "GET / HTTP/1.1", "X-Nothing: 1", ""))
                .startsWith("HTTP/1.1 421")
                .contains("not_our_address");
        assertThat(ask(nginx, "GET /q/health/live HTTP/1.1", "X-Nothing: 1", ""))
                .doesNotContain("not_our_address");
    }

    private static void isServedWhole(Nginx nginx, String scheme) throws IOException {
        boolean encrypted = scheme.equals("https://");
        String mark = encrypted ? "__Host-innspill-" : "innspill-";
        assertThat(ask(nginx, "GET / HTTP/1.1", "X-Nothing: 1", "")).startsWith("HTTP/1.1 200");
        String made = ask(nginx, "POST /workshops HTTP/1.1", "Origin: " + scheme + PORT, "template=blank");
        assertThat(made).startsWith("HTTP/1.1 201").contains("https://" + PORT + "/w/");
        assertThat(made).containsPattern("(?i)set-cookie: " + mark);
        if (encrypted) {
            assertThat(made)
                    .contains("; Secure")
                    .containsIgnoringCase("Strict-Transport-Security: max-age=31536000")
                    .containsIgnoringCase("Cross-Origin-Opener-Policy: same-origin");
        }
        String code = made.replaceAll("(?s).*\"code\":\"(\\w{6})\".*", "$1");
        String joined = ask(nginx, "POST /w/" + code + "/participation HTTP/1.1", "Origin: " + scheme + PORT, "");
        String cookie = joined.replaceAll("(?s).*[: ](" + mark + code + "=[^;]+);.*", "$1");
        assertThat(socket(nginx, code, cookie, scheme + PORT)).startsWith("HTTP/1.1 101");
        String elsewhere = scheme + "127.0.0.1:" + (Nginx.port() + 1);
        assertThat(socket(nginx, code, cookie, elsewhere)).startsWith("HTTP/1.1 403");
        for (String origin : List.of(elsewhere, scheme + "127.0.0.1")) {
            assertThat(ask(nginx, "POST /workshops HTTP/1.1", "Origin: " + origin, "template=blank"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private static String socket(Nginx nginx, String code, String cookie, String origin) throws IOException {
        return ask(
                nginx,
                "GET /live/" + code + "?view=participant HTTP/1.1",
                "Origin: " + origin + "\r\n" + Upgraded.headers(cookie),
                "");
    }

    /** As it stands in the documentation, but for the port of our own server. */
    private static String documented() throws IOException {
        String page = Files.readString(Path.of("docs/operations.md"));
        String block = page.replaceAll("(?s).*?```nginx\n(.*?)```.*", "$1");
        return block.replaceAll("(?s).*location / \\{(.*?)\\n {4}}.*", "$1")
                .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + RestAssured.port);
    }

    private static String ask(Nginx nginx, String request, String header, String body) throws IOException {
        boolean upgrade = header.contains("Upgrade: websocket");
        return nginx.ask(
                String.join(
                        "\r\n",
                        request,
                        "Host: " + PORT,
                        "Accept: application/json",
                        upgrade ? "X-Socket: 1" : "Connection: close",
                        "Content-Type: application/x-www-form-urlencoded",
                        header,
                        upgrade ? "X-Body: none" : "Content-Length: " + body.length(),
                        "",
                        body),
                upgrade);
    }
}
