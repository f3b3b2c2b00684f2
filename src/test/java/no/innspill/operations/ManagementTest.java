package no.innspill.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.web.Logged;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and figures: at a port of their own, and without a word about who does what in which room. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the addresses in.
class ManagementTest {

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/health",
                "/q/health/live",
                "/q/metrics",
                "/q/info",
                "/q/dev",
                "/q/openapi",
                "/%71/health"
            })
    void nothingOfItAnswersWhereTheRoomAsks(String path) {
        String answer = new Person().get(path).asString();
        assertThat(answer)
                .doesNotContain("\"UP\"")
                .doesNotContain("innspill_screens")
                .doesNotContain("openapi");
        assertThat(new Person().get(path).statusCode()).isIn(303, 404);
    }

    @Test
    void whoeverRunsTheMachineSeesBothOnIt() throws UnknownHostException {
        assertThat(ask(health)).contains("\"UP\"");
        assertThat(ask(metrics)).contains("innspill_screens");
        String host = ConfigProvider.getConfig().getValue("quarkus.management.host", String.class);
        assertThat(InetAddress.getByName(host).isLoopbackAddress()).isTrue();
    }

    @Test
    void whatCannotBeReadThereIsAnsweredInWordsAndLeavesNoTraceInTheLog() throws IOException {
        for (String request : new String[] {
            "GET /spy8472 HTTP/1.1\r\n\r\n",
            "GET /spy8472 HTTP/1.1\r\nHost: localhost:x\r\n\r\n",
            "GET /q/health HTTP/1.1\r\nHost: localhost\r\nHost: spy8472\r\n\r\n",
            "GET /q/health HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: identity\r\n\r\n",
        }) {
            try (Logged logged = Logged.warnings();
                    Socket socket = new Socket("localhost", health.getPort())) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                assertThat(new String(socket.getInputStream().readNBytes(10), StandardCharsets.UTF_8))
                        .as(request)
                        .startsWith("HTTP/1.1 4");
                assertThat(logged.lines()).as(request).isEmpty();
            }
        }
    }

    @Test
    void theFiguresHoldNoJoinCodeHoweverAnAddressWasUsed() {
        Room room = Room.open();
        Person anyone = new Person();
        for (String path : new String[] {"", "/step", "/stage", "/board", "/ideas", "/nothing/here", "/live"}) {
            anyone.get("/w/" + room.code() + path);
            anyone.request().put("/w/" + room.code() + path);
            anyone.request().accept("image/png").get("/w/" + room.code() + path);
        }
        anyone.get("/" + room.code());
        anyone.get("/" + room.code() + "/7");
        anyone.request().put("/" + room.code());
        anyone.request().put("/live/" + room.code());
        assertThat(ask(metrics)).doesNotContain(room.code());
    }

    @Test
    void inventedMethodsAreOneAndTheSame() {
        for (int i = 0; i < 30; i++) {
            RestAssured.given().request("INVENTED" + i, "/");
        }
        assertThat(ask(metrics)).doesNotContain("INVENTED").contains("method=\"other\"");
    }

    private static String ask(URI address) {
        return RestAssured.given().accept("*/*").get(address).asString();
    }
}
