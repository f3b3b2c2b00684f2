package no.innspill.pace;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.innspill.Person;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.junit.jupiter.api.Test;

/** There is an end to the workshops of a server, however many addresses they are started from. */
@QuarkusTest
@TestProfile(FullServerTest.Full.class)
class FullServerTest {

    public static final class Full implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("innspill.limits.workshops", "0");
        }
    }

    @Test
    void oneMoreWorkshopThanThereMayBeIsRefusedInWords() {
        refused(new Person().post("/workshops", "template", "blank", "language", "nb"), 507, "no_space_left");
        assertThat(new Person()
                        .inBrowser()
                        .post("/workshops", "template", "blank", "language", "nb")
                        .asString())
                .contains(Messages.say(Language.NB, "refusal_no_space_left"));
    }
}
