package no.innspill.web;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultsTest {

    @Test
    void aFaultOfOursIsToldInWordsWithoutAWordOfTheCodeAndNothingIsKept() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        OpenScreen phone = OpenScreen.of(room, guest, "participant");
        long revision = room.revision();

        var program = guest.post("/w/" + room.code() + "/broken");
        refused(program, 500, "fault");
        assertThat(program.asString()).doesNotContain("on purpose").doesNotContain("Exception");
        var page = guest.inBrowser().post("/w/" + room.code() + "/broken", "text", "Min tekst");
        refusedOnAPage(page, 500, Language.NB, "refusal_fault");
        assertThat(page.asString()).as("what was typed is given back").contains("Min tekst");
        assertThat(page.asString()).doesNotContain("on purpose").doesNotContain("Exception");

        assertThat(room.revision()).isEqualTo(revision);
        assertThat(guest.page()).doesNotContain("Halvgjort");
        long idea = guest.post(room.school(), "Videre");
        assertThat(phone.awaitPart("idea-" + idea).path("from").asLong()).isEqualTo(revision);
        assertThat(phone.said()).doesNotContain("Halvgjort");
        phone.close();
    }
}
