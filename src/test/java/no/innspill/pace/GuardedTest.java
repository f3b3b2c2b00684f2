package no.innspill.pace;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.innspill.Person;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.language.Messages;
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

    private static final String KNOWN = "tre blå båter";
    private static final Object[] PLAN = {"template", "blank", "language", "nb", "minutes", 45, "title", "Om broen"};

    @Test
    void onlyWhoKnowsThePassphraseStartsWorkshopsAndOnlySoManyInAnHour() {
        refused(new Person().post("/workshops", PLAN), 403, "wrong_passphrase");
        refused(new Person().post("/workshops", with("tre røde båter")), 403, "wrong_passphrase");
        Person facilitator = new Person();
        String key = Secrets.random();
        Supplier<Response> template =
                () -> facilitator.with("Idempotency-Key", key).post("/workshops", with(KNOWN));
        String copies = "/w/" + code(template.get()) + "/copies";
        List<Supplier<Response>> keyed =
                List.of(template, () -> upload(key + "u"), () -> facilitator.post(copies, "key", key));
        List<String> made = codes(keyed);
        assertThat(new Person()
                        .request()
                        .multiPart("file", "plan.yaml", "title: x")
                        .post("/workshops")
                        .statusCode())
                .isEqualTo(403);

        for (int i = 0; i < 2; i++) {
            assertThat(new Person().post("/workshops", with(KNOWN)).statusCode())
                    .isEqualTo(201);
        }
        Response refused = new Person().post("/workshops", with(KNOWN));
        refused(refused, 429, "too_many_workshops");
        assertThat(refused.header("Retry-After")).isNotNull();

        assertThat(codes(keyed)).as("repeats make none").isEqualTo(made);
        refused(facilitator.post(copies, "key", Secrets.random()), 429, "too_many_workshops");
        refused(upload(Secrets.random()), 429, "too_many_workshops");
    }

    @Test
    void withoutJavaScriptItIsAskedForAndWhatWasTypedIsGivenBack() {
        assertThat(new Person().inBrowser().get("/").asString()).contains("name=\"passphrase\"");
        String page = new Person().inBrowser().post("/workshops", with("feil")).asString();
        assertThat(page)
                .contains(Messages.say(Language.NB, "refusal_wrong_passphrase"))
                .contains("Om broen");
    }

    private static List<String> codes(List<Supplier<Response>> requests) {
        return requests.stream().map(Supplier::get).map(GuardedTest::code).toList();
    }

    private static String code(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("code");
    }

    private static Response upload(String key) {
        return new Person()
                .request()
                .multiPart("file", new File("src/main/resources/workshop-templates/blank.yaml"))
                .multiPart(new MultiPartSpecBuilder(KNOWN)
                        .controlName("passphrase")
                        .charset("UTF-8")
                        .build())
                .multiPart("key", key)
                .post("/workshops");
    }

    private static Object[] with(String passphrase) {
        Object[] fields = java.util.Arrays.copyOf(PLAN, PLAN.length + 2);
        fields[PLAN.length] = "passphrase";
        fields[PLAN.length + 1] = passphrase;
        return fields;
    }
}
