package no.innspill.pace;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import no.innspill.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workshops are started at the machine that runs the server, and nowhere else. */
@QuarkusTest
@TestProfile(ThisMachineTest.StartedHere.class)
class ThisMachineTest {

    public static class StartedHere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("innspill.start-from", "this-machine");
        }
    }

    private static final Object[] PLAN = {"template", "blank", "language", "nb", "minutes", 45};

    @Test
    void whoeverSitsAtItMay() {
        assertThat(new Person().post("/workshops", PLAN).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"})
    void whomAProxyOnItHandsOnIsSomebodyElse(String header) {
        Person stranger = new Person().with(header, "127.0.0.1");
        refused(stranger.post("/workshops", PLAN), 403, "may_not_start");
        assertThat(stranger.inBrowser().get("/").asString()).doesNotContain("action=\"/workshops\"");
    }
}
