package no.innspill.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** What the facilitator sees of the plan while it is carried out, and nobody else. */
@QuarkusTest
class ScriptTest {

    @Test
    void whatIsToBeSaidAndTheNotesAreOnTheControlViewAlone() {
        Room room = Room.of("/rooms/script.yaml");
        room.goTo(1);
        assertThat(room.facilitator().board()).contains("Skriv i ti minutter.").contains("Gå en runde.");
        assertThat(room.join().page()).doesNotContain("Skriv i ti minutter.").doesNotContain("Gå en runde.");
        assertThat(room.facilitator().wall())
                .doesNotContain("Skriv i ti minutter.")
                .doesNotContain("Gå en runde.");
    }

    @Test
    void theControlViewSaysWhenTheWorkshopWillBeOver() {
        Room room = Room.of("/rooms/script.yaml");
        room.goTo(1);
        assertThat(room.facilitator().board()).contains("id=\"schedule\"").contains("Ferdig ");
    }
}
