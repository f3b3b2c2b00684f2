package no.innspill.signin;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** Nobody answers where organisers sign in. */
@QuarkusTest
@TestProfile(ProviderDownTest.Down.class)
class ProviderDownTest {

    public static class Down implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "innspill.sign-in.issuer",
                    "http://127.0.0.1:" + ProviderProcess.freePort(),
                    "innspill.sign-in.client-id",
                    "innspill");
        }
    }

    @Test
    void thatIsSaidInTheUsersLanguageAndARoomDoesNotNotice() {
        Person organiser = new Person();
        refused(organiser.get("/sign-in"), 503, "sign_in_unreachable");
        for (Language language : Language.values()) {
            refusedOnAPage(
                    organiser.inBrowser().get("/sign-in?lang=" + language.tag()),
                    503,
                    language,
                    "refusal_sign_in_unreachable");
        }
        assertThat(organiser.inBrowser().get("/").statusCode()).isEqualTo(200);
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        guest.post(room.school(), "Det går som før");
        assertThat(room.facilitator().next().statusCode()).isEqualTo(200);
        // Out one comes without it too.
        assertThat(organiser.inBrowser().post("/sign-in?_method=DELETE").statusCode())
                .isEqualTo(303);
    }
}
