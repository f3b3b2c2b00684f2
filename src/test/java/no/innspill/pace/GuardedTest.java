package no.innspill.pace;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import no.innspill.Person;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** One setting makes a server of a laptop that strangers can reach. */
@QuarkusTest
@TestProfile(GuardedTest.Guarded.class)
class GuardedTest {

    public static class Guarded implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "innspill.guarded",
                    "true",
                    "innspill.start-passphrase",
                    "tre blå båter",
                    "innspill.limits.workshops-per-hour",
                    "5");
        }
    }

    private static final Object[] PLAN = {"template", "blank", "language", "nb", "minutes", 45, "title", "Om broen"};

    @Test
    void onlyWhoKnowsThePassphraseStartsWorkshopsAndOnlySoManyInAnHour() {
        refused(new Person().post("/workshops", PLAN), 403, "wrong_passphrase");
        refused(new Person().post("/workshops", with("tre røde båter")), 403, "wrong_passphrase");
        assertThat(new Person().post("/workshops", with("tre blå båter")).statusCode())
                .isEqualTo(201);
        assertThat(new Person()
                        .request()
                        .multiPart("file", "plan.yaml", "title: x")
                        .post("/workshops")
                        .statusCode())
                .isEqualTo(403);

        for (int i = 0; i < 4; i++) {
            assertThat(new Person().post("/workshops", with("tre blå båter")).statusCode())
                    .isEqualTo(201);
        }
        Response refused = new Person().post("/workshops", with("tre blå båter"));
        refused(refused, 429, "too_many_workshops");
        assertThat(refused.header("Retry-After")).isNotNull();
    }

    @Test
    void withoutJavaScriptItIsAskedForAndWhatWasTypedIsGivenBack() {
        assertThat(new Person().inBrowser().get("/").asString()).contains("name=\"passphrase\"");
        String page = new Person().inBrowser().post("/workshops", with("feil")).asString();
        assertThat(page)
                .contains(Bundle.say(Language.NB, "refusal_wrong_passphrase"))
                .contains("Om broen");
    }

    private static Object[] with(String passphrase) {
        Object[] fields = java.util.Arrays.copyOf(PLAN, PLAN.length + 2);
        fields[PLAN.length] = "passphrase";
        fields[PLAN.length + 1] = passphrase;
        return fields;
    }
}
