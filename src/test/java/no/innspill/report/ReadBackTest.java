package no.innspill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A workshop read back from its file has the same report, to the letter. */
@QuarkusTest
class ReadBackTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Room held() {
        Room room = Room.at(Room.COLLECT);
        List<Guest> ones = Stream.generate(
                        () -> room.join("affiliation", room.affiliations().get(0)))
                .limit(14)
                .toList();
        List<Guest> others = Stream.generate(
                        () -> room.join("affiliation", room.affiliations().get(1)))
                .limit(13)
                .toList();
        List<Long> ideas = Stream.of("Felles", "Bare den ene", "Bare den andre", "Noe annet", "Mer")
                .map(text -> ones.get(0).post(room.school(), text))
                .toList();
        room.facilitator().hide(others.get(0).post(room.school(), "Skjult"));
        room.goTo(Room.VOTE);
        for (int i = 0; i < 14; i++) {
            ones.get(i).vote(ideas.get(0), ideas.get(1), ideas.get(3 + i % 2));
        }
        for (int i = 0; i < 13; i++) {
            others.get(i).vote(ideas.get(i % 2 == 0 ? 0 : 4), ideas.get(2), ideas.get(3));
        }
        room.goTo(Room.RESULTS);
        room.facilitator().post("/w/" + room.code() + "/headcount", "heads", 30);
        room.facilitator().post("/w/" + room.code() + "/measures", "title", "Et tiltak", "source", ideas.get(1));
        room.facilitator().post("/w/" + room.code() + "/occasion", "venue", "Oslo", "held_on", "2026-03-12");
        room.facilitator().post("/w/" + room.code() + "/report/texts", "introduction", "Derfor.", "content", "nb");
        room.facilitator().post("/w/" + room.code() + "/report/titles", "item", ideas.get(0), "title", "Samlende");
        room.facilitator().post("/w/" + room.code() + "/report/omissions", "number", 5, "reason", "other");
        room.join("affiliation", room.affiliations().get(1));
        room.facilitator().end();
        return room;
    }

    private static String report(Person facilitator, String code, String language) {
        return facilitator.get("/w/" + code + "/report.md?lang=" + language).asString();
    }

    @Test
    void itIsTheSameInEveryLanguage() {
        Room room = held();
        byte[] file =
                room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray();
        StringBuilder code = new StringBuilder();
        Person facilitator = ReadBack.facilitator(file, code);
        String before = report(room.facilitator(), room.code(), "nb");
        assertThat(before)
                .contains("Hva som samler, og hva som deler")
                .contains("Kommune", "(n\u00A0=\u00A014)", "minst 9", "høyst 5")
                .contains("12\\. mars 2026")
                .doesNotContain("0 av 5 innspill og grupper vises ikke", "0 av 0");
        for (String language : List.of("nb", "nn", "en")) {
            assertThat(report(facilitator, code.toString(), language))
                    .isEqualTo(report(room.facilitator(), room.code(), language));
        }
        byte[] again = facilitator.get("/w/" + code + "/report.json").asByteArray();
        StringBuilder copy = new StringBuilder();
        Person another = ReadBack.facilitator(again, copy);
        assertThat(report(another, copy.toString(), "nb")).isEqualTo(before);
    }

    @Test
    void whatAnOlderFileDoesNotTellIsSaidToBeUnknown() throws IOException {
        Room room = held();
        ObjectNode file = (ObjectNode) JSON.readTree(
                room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray());
        file.remove(List.of("told", "held"));
        file.put("created", "2025-02-03T09:00:00Z");
        ((ObjectNode) file.get("plan")).remove("date");
        StringBuilder code = new StringBuilder();
        Person facilitator = ReadBack.facilitator(file.toString().getBytes(StandardCharsets.UTF_8), code);
        assertThat(report(facilitator, code.toString(), "nb"))
                .contains("Støtte etter tilhørighet kan ikke vises: Filen")
                .contains("3\\. februar 2025");
    }

    @Test
    void whatIsToldInAFileMustFitTogether() throws IOException {
        Room room = held();
        ObjectNode file = (ObjectNode) JSON.readTree(
                room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray());
        ((ObjectNode) file.at("/told/support/themes/0/rows/0")).put("idea", 99);
        Response answer = new Person()
                .request()
                .multiPart("file", "r.json", file.toString().getBytes(StandardCharsets.UTF_8), "application/json")
                .post("/workshops");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors", String.class)).anyMatch(line -> line.startsWith("told.support"));
    }
}
