package no.innspill.report;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** The first page stands by itself, and the facilitator can write on it. */
@QuarkusTest
class FirstPageTest {

    @SuppressWarnings("NullAway.Init")
    private Room room;

    private long first;
    private long fourth;

    private void held() {
        room = Room.at(Room.COLLECT);
        List<Guest> guests = Stream.concat(
                        Stream.generate(() -> room.join(
                                        "affiliation", room.affiliations().get(0)))
                                .limit(14),
                        Stream.generate(() -> room.join(
                                        "affiliation", room.affiliations().get(1)))
                                .limit(12))
                .toList();
        first = guests.get(0).post(room.school(), "Først");
        long second = guests.get(0).post(room.school(), "Så");
        long third = guests.get(0).post(room.school(), "Deretter");
        fourth = guests.get(0).post(room.school(), "Også over halvparten");
        room.goTo(Room.VOTE);
        guests.forEach(guest -> guest.vote(first));
        guests.subList(0, 20).forEach(guest -> guest.vote(second));
        guests.subList(6, 26).forEach(guest -> guest.vote(third));
        room.goTo(Room.VOTE_SCHOOL);
        guests.subList(0, 25).forEach(guest -> guest.vote(first));
        room.goTo(Room.VOTE);
        room.goTo(Room.RESULTS);
    }

    private String page(String language) {
        String report = room.facilitator()
                .get("/w/" + room.code() + "/report.md?lang=" + language)
                .asString()
                .replace('\u00A0', ' ');
        return report;
    }

    private static String firstPage(String report) {
        int start = report.indexOf("\n## ");
        return report.substring(0, report.indexOf("\n## ", start + 1));
    }

    private Response say(String path, Object... fields) {
        return room.facilitator().post("/w/" + room.code() + path, fields);
    }

    @Test
    void itTellsWhenWhereWhoWhatAndWhatNext() {
        held();
        assertThat(say(
                                "/occasion",
                                "organiser",
                                "Digitaliseringsdepartementet",
                                "venue",
                                "Gardermoen",
                                "held_on",
                                "2026-03-12",
                                "contact",
                                "post@example.org",
                                "case_number",
                                "26/1234")
                        .statusCode())
                .isEqualTo(200);
        say("/measures", "title", "Bygg én innlogging", "source", first);
        assertThat(say(
                                "/report/texts",
                                "content",
                                "nb",
                                "introduction",
                                "Vi møttes for å gi råd.",
                                "summary",
                                "Rommet vil ha én innlogging.",
                                "next_steps",
                                "Rådene går til departementet i april.")
                        .statusCode())
                .isEqualTo(200);
        String page = firstPage(page("nb"));
        assertThat(page)
                .contains("12\\. mars 2026", "Gardermoen", "Digitaliseringsdepartementet", "26/1234")
                .contains("post@example.org")
                .contains("**Hvem:** Kommune 14, Fylke 12")
                .contains("Vi møttes for å gi råd.", "Rommet vil ha én innlogging.")
                .contains("Rådene går til departementet i april.")
                .contains("| T1 | Bygg én innlogging |")
                .contains("25 av 26 deltakere stemte.");
        assertThat(firstPage(page("en"))).as("it is not written in English").contains("Vi møttes for å gi råd.");
        assertThat(say("/report/texts", "content", "en", "introduction", "We met to advise.")
                        .statusCode())
                .isEqualTo(200);
        assertThat(firstPage(page("en"))).contains("We met to advise.").doesNotContain("Vi møttes");
    }

    @Test
    void itHasTheTopThreeWithTheirLeadAndAllOverHalf() {
        room = Room.at(Room.COLLECT);
        List<Guest> guests = Stream.generate(room::join).limit(12).toList();
        List<Long> ideas = Stream.of("En", "To", "Tre", "Fire", "Fem")
                .map(text -> guests.get(0).post(room.school(), text))
                .toList();
        room.goTo(Room.VOTE);
        int[] supporters = {11, 9, 8, 7, 1};
        for (int i = 0; i < supporters.length; i++) {
            for (int guest = 0; guest < supporters[i]; guest++) {
                guests.get((guest + i) % 12).askToVote(ideas.get(i));
            }
        }
        room.goTo(Room.RESULTS);
        String page = firstPage(page("nb"));
        assertThat(page).contains("flere enn neste");
        assertThat(page.lines()
                        .filter(line -> line.startsWith("- **"))
                        .filter(line -> line.contains("av dem som stemte")))
                .as("all over half, and three in any case")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void measuresWithoutAnybodyResponsibleAreNotSaidToGoToThem() {
        held();
        say("/measures", "title", "Bygg én innlogging", "source", first);
        assertThat(firstPage(page("nb")))
                .contains("1 av 1 tiltak har ingen ansvarlig ennå")
                .doesNotContain("går til de ansvarlige");
    }

    @Test
    void whatIsPinnedSaysSoInTheRankingAndInTheListOfIdeas() {
        held();
        say("/ideas/" + fourth + "/pin");
        assertThat(page("nb").split("Også over halvparten<br>\\*Festet øverst av møteleder", -1))
                .as("in the vote that counts, in the one before and in the list")
                .hasSize(4);
        assertThat(page("nn")).contains("Festa øvst av møteleiar");
    }

    @Test
    void whatTheFacilitatorDoesByHandIsTakenBackAndNothingTypedIsLost() {
        held();
        assertThat(say("/report/titles", "item", first, "title", "Én innlogging for alle")
                        .statusCode())
                .isEqualTo(200);
        assertThat(page("nb"))
                .contains("Én innlogging for alle")
                .contains("Først<br>*I rapporten: «Én innlogging for alle»*")
                .contains("Ett innspill eller én gruppe har fått en annen tittel");
        assertThat(say("/undoing").statusCode()).isEqualTo(200);
        assertThat(page("nb")).doesNotContain("Én innlogging for alle");

        assertThat(say("/report/omissions", "number", 4, "reason", "repeated").statusCode())
                .isEqualTo(200);
        assertThat(page("nb"))
                .doesNotContain("| 4 | Også over halvparten")
                .contains("Ett innspill er utelatt fra listen over innspill. Oppgitte grunner: Står der fra før (1).");
        assertThat(room.facilitator().get("/w/" + room.code() + "/report.csv").asString())
                .doesNotContain("Også over halvparten");
        assertThat(room.facilitator()
                        .delete("/w/" + room.code() + "/report/omissions", "number", 4)
                        .statusCode())
                .isEqualTo(200);
        assertThat(page("nb")).contains("| 4 | Også over halvparten");

        refused(say("/report/omissions", "number", 99, "reason", "other"), 404, "no_such_idea");
        refused(say("/report/omissions", "number", 1, "reason", "because"), 422, "no_such_choice");
        refused(say("/report/texts", "summary", "x".repeat(3001)), 422, "text_too_long");
        assertThat(room.facilitator()
                        .inBrowser()
                        .post("/w/" + room.code() + "/report/texts", "_typed", "summary*", "summary", "y".repeat(3001))
                        .asString())
                .contains("y".repeat(3001));
        refused(new Person().post("/w/" + room.code() + "/report/texts", "summary", "x"), 401, "not_facilitator");
    }

    @Test
    void thePageHasWhatCanBeEditedInTheReadersLanguage() {
        held();
        for (String language : List.of("nb", "nn", "en")) {
            assertThat(room.facilitator()
                            .inBrowser()
                            .get("/w/" + room.code() + "/report?lang=" + language)
                            .asString())
                    .contains("name=\"introduction\"", "name=\"next_steps\"", "name=\"title\"", "name=\"reason\"")
                    .contains("name=\"content\" value=\"" + language + "\"");
        }
    }
}
