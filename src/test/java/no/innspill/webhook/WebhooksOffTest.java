package no.innspill.webhook;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** A server sends nothing anywhere unless whoever runs it has said so. */
@QuarkusTest
class WebhooksOffTest {

    @Test
    void nobodyIsToldAnythingUnlessThatIsSwitchedOn() {
        Room room = Room.open();
        String base = "/w/" + room.code() + "/webhooks";
        refused(room.facilitator().post(base, "address", "https://hooks.example/"), 409, "no_webhooks_here");
        assertThat(room.facilitator().inBrowser().get(base).asString())
                .contains("sender ikke beskjeder")
                .doesNotContain("webhook-new");
    }
}
