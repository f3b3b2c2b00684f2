package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static Optional<String> missing(Map<String, String> settings) {
        return Guard.missing(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build());
    }

    @Test
    void aLaptopInItsRoomNeedsNothing() {
        assertThat(missing(Map.of())).isEmpty();
        assertThat(missing(Map.of("innspill.start-from", "this-machine"))).isEmpty();
    }

    @Test
    void aGuardedServerNeedsAPassphraseAndItsAddress() {
        assertThat(missing(Map.of("innspill.guarded", "true"))).contains("innspill.start-passphrase");
        assertThat(missing(Map.of("innspill.guarded", "true", "innspill.start-passphrase", "tre blå båter")))
                .contains("innspill.public-address");
        assertThat(missing(Map.of(
                        "innspill.guarded",
                        "true",
                        "innspill.start-passphrase",
                        "tre blå båter",
                        "innspill.public-address",
                        "https://innspill.example")))
                .isEmpty();
        assertThat(missing(Map.of("innspill.start-from", "passphrase"))).contains("innspill.start-passphrase");
    }

    @Test
    void whoeverSignsInNeedsAProviderThatKnowsTheServer() {
        assertThat(missing(Map.of("innspill.start-from", "signed-in"))).contains("innspill.sign-in.issuer");
        Map<String, String> issuer = Map.of("innspill.sign-in.issuer", "https://login.example");
        assertThat(missing(issuer)).contains("innspill.sign-in.client-id");
        assertThat(missing(Map.of(
                        "innspill.sign-in.issuer",
                        "https://login.example",
                        "innspill.sign-in.client-id",
                        "innspill",
                        "innspill.sign-in.claim",
                        "org")))
                .contains("innspill.sign-in.claim-values");
        assertThat(missing(Map.of(
                        "innspill.start-from",
                        "signed-in",
                        "innspill.sign-in.issuer",
                        "https://login.example",
                        "innspill.sign-in.client-id",
                        "innspill")))
                .isEmpty();
    }
}
