package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportAccessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "report.pdf",
                "report.docx",
                "report.xlsx",
                "report.csv",
                "report.csv?table=measures&plain=true",
                "report.md",
                "report.json",
                "report.zip"
            })
    void theReportIsForTheFacilitatorOnlyInEveryFormat(String name) {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Et innspill");
        String address = "/w/" + room.code() + "/" + name;

        assertThat(room.facilitator().inBrowser().get(address).statusCode()).isEqualTo(200);
        assertThat(guest.get(address).statusCode()).isEqualTo(401);
        assertThat(room.projector().get(address).statusCode()).isEqualTo(401);
        assertThat(room.stranger().get(address).statusCode()).isEqualTo(401);
        assertThat(Room.open().facilitator().get(address).statusCode()).isEqualTo(401);
        assertThat(room.facilitator().get("/w/222222/" + name).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report.md", "report.csv", "report.json"})
    void hiddenIdeasAreInNoneOfThem(String name) {
        assertThat(new Reported().get(name).asString()).doesNotContain(Reported.HIDDEN);
    }
}
