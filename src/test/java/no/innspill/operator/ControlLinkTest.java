package no.innspill.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.operator.Letterbox.Reply;
import no.innspill.operator.Letterbox.Request;
import org.junit.jupiter.api.Test;

/** Somebody at the machine of the server has lost the control link, or has had it stolen. */
@QuarkusTest
class ControlLinkTest {

    @Inject
    Operator operator;

    @Test
    void theNewLinkLetsInAndTheOldOneShutsOutAtOnce() {
        Room room = Room.at(Room.COLLECT);
        OpenScreen screen = OpenScreen.of(room, room.facilitator(), "control");
        Reply reply = ask(
                "control-link", room.code().substring(0, 3) + "-" + room.code().substring(3));
        assertThat(reply.status()).as(reply.toString()).isZero();
        String link = reply.lines().get(1).strip();
        assertThat(link).matches("http://.*/w/" + room.code() + "/control\\?key=[A-Za-z0-9_-]{22}");

        assertThat(screen.awaitClosed()).isEqualTo(4001);
        assertThat(room.facilitator().get("/w/" + room.code() + "/control").statusCode())
                .isEqualTo(401);
        Person again = new Person().inBrowser();
        assertThat(again.get(link.substring(link.indexOf("/w/"))).statusCode()).isEqualTo(303);
        assertThat(again.get("/w/" + room.code() + "/control").statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkThatWasOfferedAndNotUsedYetEndsToo() {
        Room room = Room.open();
        room.facilitator().post("/w/" + room.code() + "/control/link");
        ask("control-link", room.code());
        assertThat(room.facilitator().get("/w/" + room.code() + "/control").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatCannotBeDoneIsSaidInWords() {
        assertThat(ask("control-link", "222222"))
                .isEqualTo(Reply.refused("Det finnes ikke noe arbeidsverksted med koden 222-222."));
        assertThat(ask("control-link").status()).isEqualTo(1);
        assertThat(ask("fly").lines().get(0)).contains("fly").contains("control-link");
    }

    private Reply ask(String... words) {
        return operator.perform(new Request(List.of(words), "nb", Long.MAX_VALUE));
    }
}
