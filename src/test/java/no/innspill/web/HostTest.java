package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.UnknownHostException;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name of somebody else's that leads here makes nothing here theirs. */
@QuarkusTest
class HostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "evil.localhost",
                "127.0.0.1.evil.example",
                "1.2.3.4.5",
                "xn--lcalhost-7qa",
                "a-name-that-is-very-long.a-name-that-is-very-long.a-name-that-is-very-long.a-name-that-is-very-long.no"
            })
    void aHostThatIsNotOursIsRefusedInWordsEverywhere(String host) {
        Room room = Room.open();
        Person victim = room.join().with("Host", host);
        for (String path : new String[] {
            "/",
            "/w/" + room.code(),
            "/w/" + room.code() + "/board?view=participant",
            "/live/" + room.code(),
            "/nowhere"
        }) {
            Response answer = victim.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(421);
            assertThat(answer.jsonPath().getString("code")).isEqualTo("not_our_address");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        }
        Response form = victim.with("Origin", "http://" + host).post("/workshops", "template", "blank");
        assertThat(form.statusCode()).isEqualTo(421);
        assertThat(victim.inBrowser().with("Host", host).get("/").asString()).contains("Feil adresse");
    }

    @Test
    void figuresLocalhostAndTheMachinesOwnNameAreOurs() throws UnknownHostException {
        String name = InetAddress.getLocalHost().getHostName();
        for (String host : new String[] {
            "127.0.0.1:" + RestAssured.port,
            "192.168.1.20",
            "[::1]:8080",
            "localhost",
            "LOCALHOST:80",
            name,
            name + ".local:8080"
        }) {
            assertThat(new Person().with("Host", host).get("/").statusCode())
                    .as(host)
                    .isEqualTo(200);
        }
    }

    @Test
    void everyRefusalHasTheHeadersOfAPage() {
        Room room = Room.open();
        Person anybody = room.stranger();
        for (Response answer : new Response[] {
            anybody.get("/nowhere"),
            anybody.get("/w/" + room.code() + "/mine"),
            anybody.get("/w/" + room.code() + "?a=1&A=2"),
            anybody.get("/w/" + room.code() + "?lang=%FF"),
            anybody.get("/live/" + room.code() + "?view=participant"),
            anybody.with("Origin", "https://evil.example").post("/w/" + room.code() + "/participation"),
            anybody.request().contentType("text/plain").body("x").post("/w/" + room.code() + "/participation"),
            anybody.request().put("/w/" + room.code()),
            anybody.get("/assets/nothing.js")
        }) {
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).contains("camera=()");
            assertThat(answer.header("Strict-Transport-Security")).isNull();
        }
    }

    @Test
    void aSecretLinkThatAnotherSiteLeadsToIsOpenedByHand() {
        Room room = Room.open();
        for (String link : new String[] {room.controlLink(), room.projectorLink()}) {
            Person led = new Person().inBrowser().with("Sec-Fetch-Site", "cross-site");
            Response page = led.get(link);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.detailedCookies().asList()).isEmpty();
            assertThat(page.asString()).contains("href=\"" + link + "\"");
            Response opened = new Person()
                    .inBrowser()
                    .with("Sec-Fetch-Site", "same-origin")
                    .get(link);
            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(opened.header("Set-Cookie"))
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContainIgnoringCase("version");
        }
    }

    @Test
    void whatIsNoNumberInAnAddressIsAsIfItWereUnknown() {
        Room room = Room.of("/rooms/tables.yaml");
        room.goTo(1);
        for (String table : new String[] {"abc", "99999999999", "3%20", "-1", "1.5", "%C3%A5"}) {
            Response page = room.stranger().inBrowser().get("/w/" + room.code() + "?table=" + table);
            assertThat(page.statusCode()).as(table).isEqualTo(200);
            assertThat(room.join()
                            .inBrowser()
                            .get("/w/" + room.code() + "?table=" + table)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(room.stranger()
                        .inBrowser()
                        .get("/w/" + room.code() + "?table=abc")
                        .asString())
                .contains("id=\"table-unknown\"");
        assertThat(room.join()
                        .post("/w/" + room.code() + "/ideas/similar", "theme", "abc", "text", "x")
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("no_such_theme");
        assertThat(room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/measures/new?from=abc")
                        .statusCode())
                .isEqualTo(200);
    }
}
