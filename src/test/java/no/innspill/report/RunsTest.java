package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunsTest {

    @Test
    void whatIsTheSameInSeveralRunsIsAddedUpAndTheRestKeepsItsOrigin() {
        Room first = run("Felles innlogging", "Bare her", 2);
        Room second = run("  felles   INNLOGGING", "Bare der", 1);
        Response answer = together(new Person().inBrowser(), "page", first, second);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        String page = answer.asString().replaceAll("\\s+", " ");
        assertThat(page)
                .contains("2 gjennomføringer samlet")
                .contains("Bare her")
                .contains("Bare der");
        assertThat(page).contains("3 stemte i temaet i alt");
        String row = page.substring(page.lastIndexOf("<td", page.indexOf(">Felles innlogging<")));
        assertThat(row.substring(0, row.indexOf("</tr>"))
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .isEqualTo(" Felles innlogging 2 1 3 100 % ");
    }

    private static Room run(String shared, String alone, int voters) {
        Room room = Room.at(Room.COLLECT);
        long idea = room.join().post(room.school(), shared);
        room.join().post(room.school(), alone);
        room.goTo(Room.VOTE);
        for (int i = 0; i < voters; i++) {
            room.join().vote(idea);
        }
        return room;
    }

    private static Response together(Person person, String format, Room... rooms) {
        RequestSpecification form = person.request().multiPart("format", format);
        for (Room room : rooms) {
            byte[] file =
                    room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray();
            form.multiPart("file", room.code() + ".json", file, "application/json");
        }
        return form.post("/runs?lang=nb");
    }

    @Test
    void theyCanBeHadAsFilesToo() {
        Room room = run("En", "To", 1);
        assertThat(together(new Person(), "pdf", room, room).asByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(together(new Person(), "docx", room, room).asByteArray()).startsWith('P', 'K');
        assertThat(together(new Person(), "md", room, room).asString()).startsWith("# ");
    }

    @Test
    void aBrokenFileIsNamed() {
        Response answer = new Person()
                .request()
                .multiPart(
                        "file",
                        "a.json",
                        "{\"format\":\"innspill-report\"".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "application/json")
                .post("/runs?lang=nb");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors"))
                .anyMatch(line -> String.valueOf(line).startsWith("a.json:"));
        assertThat(new Person()
                        .request()
                        .multiPart("format", "page")
                        .post("/runs")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void groupsMeetByTheirHeadingOrTheirFirstIdeaAndNeverWithinOneRun() {
        Matching matching = new Matching();
        matching.take(1, List.of(entry("Avtaler", "felles krav", 4), entry("Avtaler", "noe annet", 1)));
        matching.take(2, List.of(entry("Nasjonale avtaler", "Felles  krav", 3)));
        assertThat(matching.matches()).hasSize(2);
        assertThat(matching.matches().get(0).total()).isEqualTo(7);
        assertThat(matching.matches().get(1).total()).isEqualTo(1);
    }

    private static Run.Entry entry(String heading, String first, long people) {
        return new Run.Entry(heading, List.of(Matching.name(heading), Matching.name(first)), people);
    }
}
