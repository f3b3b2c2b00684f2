package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadersTest {

    @Test
    void everyPageSaysWhatItMayLoadAndWhoMayFrameIt() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (Response answer : List.of(
                guest.inBrowser().get("/"),
                guest.inBrowser().get("/w/" + room.code()),
                room.facilitator().inBrowser().get("/w/" + room.code() + "/control"),
                room.facilitator().inBrowser().get("/w/" + room.code() + "/control/sheet"),
                room.projector().inBrowser().get("/w/" + room.code() + "/projector"),
                guest.inBrowser().get("/w/AAAAAA"),
                guest.get("/w/" + room.code() + "/mine"))) {
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'self'")
                    .contains("base-uri 'none'")
                    .contains("form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            // Over plain HTTP a browser would take it for an error.
            assertThat(answer.header("Cross-Origin-Opener-Policy")).isNull();
            assertThat(answer.header("Permissions-Policy")).contains("camera=()");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void noPageNeedsAnInlineStyleOrScriptOrAnotherServer() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Noe");
        for (String page : List.of(
                guest.inBrowser().get("/").asString(),
                room.stranger().page(),
                guest.page(),
                room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/control")
                        .asString(),
                room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/control/sheet")
                        .asString(),
                room.facilitator()
                        .inBrowser()
                        .get("/w/" + room.code() + "/projector")
                        .asString())) {
            assertThat(page).doesNotContainPattern("\\sstyle\\s*=").doesNotContainPattern("\\son[a-z]+\\s*=\\s*[\"']");
            assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContainPattern("<style");
            assertThat(page).doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
        }
    }

    @Test
    void theStaticFilesAreOurOwnAndAreKeptForEver() {
        Person anyone = new Person().with("Accept", "*/*");
        String page = new Person().inBrowser().get("/").asString();
        List<String> paths = Pattern.compile("<(?:link|script)[^>]+(?:href|src)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(paths).anyMatch(path -> path.endsWith(".css")).anyMatch(path -> path.endsWith(".js"));
        for (String path : paths) {
            Response file = anyone.get(path);
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.header("Cache-Control")).contains("max-age=31536000", "immutable");
        }
    }

    @Test
    void whatIsNotThereIsNotRememberedAsMissing() {
        Response missing = new Person().with("Accept", "*/*").get("/static/bundle/page-OLDNAME.js");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.header("Cache-Control")).isNotNull().contains("no-store");
    }
}
