package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;
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

    @Test
    void aDatabaseOnAServerOfItsOwnHasNoPasswordByItself() throws IOException {
        ConfigSource built = new PropertiesConfigSource(
                Path.of("src/main/databases/postgresql/META-INF/microprofile-config.properties")
                        .toUri()
                        .toURL());
        ConfigSource ours = new PropertiesConfigSource(
                Path.of("src/main/resources/application.properties").toUri().toURL(), 250);
        assertThat(isWithoutPassword(built, ours)).isTrue();
        assertThat(isWithoutPassword(built, ours, set("quarkus.datasource.password", " ")))
                .isTrue();
        assertThat(isWithoutPassword(built, ours, set("quarkus.datasource.password", "tre blå båter")))
                .isFalse();
        assertThat(isWithoutPassword(
                        built, ours, set("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/innspill?password=x")))
                .isFalse();
        assertThat(isWithoutPassword(ours)).as("a file of its own").isFalse();
    }

    private static boolean isWithoutPassword(ConfigSource... sources) {
        return Guard.isWithoutPassword(
                new SmallRyeConfigBuilder().withSources(sources).build());
    }

    private static ConfigSource set(String name, String value) {
        return new PropertiesConfigSource(Map.of(name, value), "set", 300);
    }
}
