package no.innspill.web;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OtherSitesTest {

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, anything-else",
        "Origin, https://evil.example",
        "Origin, http://localhost",
        "Origin, http://localhost.evil.example",
        "Origin, null",
        "Origin, not a site at all"
    })
    void aFormOnAnotherSiteChangesNothing(String header, String value) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Står");
        long revision = room.revision();
        Person lured = guest.with(header, value);
        String base = "/w/" + room.code();

        refused(lured.post(base + "/ideas", "theme", room.school(), "text", "x"), 403, "from_another_site");
        refused(lured.post(base + "/ideas/" + idea + "?_method=DELETE"), 403, "from_another_site");
        refused(lured.delete(base + "/ideas/" + idea), 403, "from_another_site");
        refused(lured.delete(base + "/participation"), 403, "from_another_site");
        refused(room.facilitator().with(header, value).post(base + "/step", "to", "next"), 403, "from_another_site");
        refused(room.facilitator().with(header, value).post(base + "/ending"), 403, "from_another_site");
        refusedOnAPage(
                lured.inBrowser().with(header, value).post(base + "/ideas", "theme", room.school(), "text", "x"),
                403,
                Language.NB,
                "refusal_from_another_site");

        assertThat(room.revision()).isEqualTo(revision);
        assertThat(guest.board()).contains("Står");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Origin, https://evil.example"})
    void anotherSiteMakesNoWorkshopAndJoinsNone(String header, String value) {
        Room room = Room.open();
        long before = Database.count("select count(*) from workshop");
        Person lured = new Person().with(header, value);
        refused(lured.post("/workshops", "template", "blank"), 403, "from_another_site");
        refused(lured.post("/w/" + room.code() + "/participation"), 403, "from_another_site");
        assertThat(Database.count("select count(*) from workshop")).isEqualTo(before);
        assertThat(lured.cookies()).isEmpty();
    }

    @Test
    void ourOwnPagesAndProgramsAreHeard() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        String own = "http://localhost:" + RestAssured.port;
        for (Person sender : new Person[] {
            guest,
            guest.with("Origin", own),
            guest.with("Origin", own).with("Sec-Fetch-Site", "same-origin"),
            guest.with("Sec-Fetch-Site", "none")
        }) {
            assertThat(sender.post("/w/" + room.code() + "/ideas", "theme", room.school(), "text", "Hørt")
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void aLinkOnAnotherSiteMayStillLeadHere() {
        Room room = Room.open();
        assertThat(new Person()
                        .inBrowser()
                        .with("Sec-Fetch-Site", "cross-site")
                        .get("/w/" + room.code())
                        .statusCode())
                .isEqualTo(200);
    }
}
