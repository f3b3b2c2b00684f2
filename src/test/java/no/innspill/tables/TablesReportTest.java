package no.innspill.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.innspill.Guest;
import no.innspill.Person;
import org.junit.jupiter.api.Test;

/** The report says what came from which table and how shared devices voted; the file takes it along. */
@QuarkusTest
class TablesReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Tables held() {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.room().join("table", "1", "people", "3");
        Guest two = tables.at("2");
        long goes = one.post(tables.room().school(), "Går videre");
        one.post(tables.room().school(), "Blir ved bordet");
        two.post(tables.room().road(), "Fra bord to");
        assertThat(one.post(tables.path("/ideas/" + goes + "/passing")).statusCode())
                .isEqualTo(200);
        tables.goTo(Tables.PLENARY_VOTE);
        one.vote(goes);
        one.post(tables.path("/turn"), "person", 2);
        one.vote(goes);
        two.vote(goes);
        tables.goTo(Tables.PLENARY_RESULTS);
        return tables;
    }

    @Test
    void theReportSaysWhereIdeasComeFromAndHowSharedDevicesVoted() {
        Tables tables = held();
        for (String report : List.of(
                tables.room()
                        .facilitator()
                        .inBrowser()
                        .get(tables.path("/report"))
                        .asString(),
                tables.room().facilitator().get(tables.path("/report.md")).asString())) {
            assertThat(report)
                    .contains("Fra Bord 1, ikke sendt videre til plenum")
                    .contains("3 innspill kommer fra bordene. 1 av dem var i plenum.")
                    .contains("4 personer brukte 2 enheter, så noen delte. Hver person hadde sin egen stemmeseddel")
                    .contains("Ved bordet, Stille ved bordet");
        }
        assertThat(tables.room().facilitator().get(tables.path("/report.csv")).asString())
                .contains("Bord;I plenum")
                .contains("Bord 1;ja");
    }

    @Test
    void theFileComesBackWithTablesAndDevices() throws IOException {
        Tables tables = held();
        JsonNode before = export(tables.room().facilitator(), tables.room().code());
        assertThat(before.get("participants").asInt()).isEqualTo(4);
        assertThat(before.get("devices").asInt()).isEqualTo(2);
        assertThat(before.get("people").asInt()).isEqualTo(4);
        assertThat(before.at("/ideas/1/table").asInt()).isEqualTo(1);
        assertThat(before.at("/ideas/1/plenary").asBoolean()).isFalse();

        Person facilitator = new Person();
        JsonNode after = export(facilitator, archived(before, facilitator));
        assertThat(same(after)).isEqualTo(same(before));
    }

    @Test
    void howATableVotedCanBeCountedAgainFromTheFile() throws IOException {
        Tables tables = Tables.at(Tables.COLLECT);
        Guest one = tables.at("1");
        Guest two = tables.at("2");
        long own = one.post(tables.room().school(), "Felles tanke");
        long theirs = two.post(tables.room().school(), "Deres egen");
        tables.goTo(Tables.VOTE);
        one.vote(own);
        two.vote(theirs);
        tables.at("2").vote(theirs);
        tables.goTo(Tables.RESULTS);
        JsonNode archive = export(tables.room().facilitator(), tables.room().code());
        String code = archived(archive, new Person());
        Person newcomer = new Person();
        newcomer.post("/w/" + code + "/participation", "table", "2");
        assertThat(newcomer.get("/w/" + code + "/board?view=participant&lang=nb")
                        .asString())
                .contains("2 av 2 stemte", "Deres egen")
                .doesNotContain("Felles tanke");
    }

    @Test
    void aFileThatDoesNotFitTogetherIsRefused() throws IOException {
        Tables tables = held();
        JsonNode archive = export(tables.room().facilitator(), tables.room().code());
        ((ObjectNode) archive).put("devices", 9);
        ((ObjectNode) archive.at("/ideas/0")).put("table", 4);
        Response answer = new Person()
                .request()
                .multiPart("file", "r.json", archive.toString().getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/workshops");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors", String.class)).anyMatch(line -> line.startsWith("people"));
    }

    /** The code of the workshop that the file becomes in somebody's hands. */
    private static String archived(JsonNode archive, Person facilitator) {
        Response made = facilitator
                .request()
                .multiPart("file", "r.json", archive.toString().getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/workshops");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        facilitator.cookies().putAll(made.cookies());
        return made.jsonPath().getString("code");
    }

    private static JsonNode export(Person facilitator, String code) throws IOException {
        return JSON.readTree(facilitator.get("/w/" + code + "/report.json").asByteArray());
    }

    private static JsonNode same(JsonNode archive) {
        ObjectNode same = archive.deepCopy();
        same.remove(List.of("code", "exported", "created"));
        return same;
    }
}
