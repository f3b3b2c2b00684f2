package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    /** Names of files that look like names of settings. */
    private static final Set<String> FILES =
            Set.of("innspill.new", "innspill.mark", "innspill.mv.db", "innspill.mv.db.found");

    private static Optional<String> fault(String name, String value) {
        return fault(new PropertiesConfigSource(Map.of(name, value), "test", 100));
    }

    private static Optional<String> fault(ConfigSource source) {
        return Settings.fault(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(source)
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "innspill.start-from, banana",
        "innspill.start-from, this machine",
        "innspill.guarded, tru",
        "innspill.retention-days, -5",
        "innspill.retention-days, 0",
        "innspill.retention-days, ninety",
        "innspill.unlink-after-minutes, -1",
        "innspill.patience, 0s",
        "innspill.copies.every, x",
        "innspill.copies.keep, -1",
        "innspill.disk.stop-below, banana",
        "innspill.desk.batch, 0",
        "innspill.management-port, 99999",
        "innspill.limits.form, -1",
        "innspill.limits.joins-per-second, 0",
        "innspill.limits.workshops-per-hour, many",
        "innspill.limits.body-grace, -3s",
        "innspill.limits.form, 0",
        "innspill.limits.upload, 0",
        "innspill.patience, 9999999999h",
        "innspill.stop-within, 106752d",
        "innspill.store.give-up-after, PT9999999999H",
        "innspill.limits.heavy-patience, 8761h",
        "innspill.copies.every, 1ms",
        "quarkus.http.port, abc",
        "quarkus.http.port, -1",
        "quarkus.http.port, 99999",
        "quarkus.http.ssl-port, banana",
        "quarkus.http.host, banana",
        "quarkus.management.host, 203.0.113.7",
        "quarkus.http.insecure-requests, no",
        "quarkus.http.proxy.proxy-address-forwarding, yes",
        "quarkus.http.proxy.trusted-proxies, -1",
        "quarkus.http.ssl.certificate.files, /no/such/file.pem",
        "quarkus.http.ssl.certificate.key-files, target",
        "quarkus.shutdown.delay, banana",
        "quarkus.datasource.jdbc.max-size, 0",
        "quarkus.log.console.json.enabled, json",
        "quarkus.http.root-path, /innspill",
    })
    void whatCannotBeIsSaidWithItsNameAndHowToWriteIt(String name, String value) {
        assertThat(fault(name, value))
                .hasValueSatisfying(words ->
                        assertThat(words).contains(name).contains(value).doesNotContain("SRCFG"));
    }

    @ParameterizedTest
    @CsvSource({"innspill.gaurded, true", "innspill.limits.froms, 3", "innspill.startfrom, passphrase"})
    void aMisspeltSettingIsNotPassedOver(String name, String value) {
        assertThat(fault(name, value))
                .hasValueSatisfying(words -> assertThat(words).contains(name));
    }

    @ParameterizedTest
    @CsvSource({
        "innspill.start-from, This-Machine",
        "innspill.guarded, false",
        "innspill.retention-days, 30",
        "innspill.unlink-after-minutes, 0",
        "innspill.patience, 5s",
        "innspill.copies.every, 10m",
        "innspill.copies.keep, 0",
        "innspill.store.give-up-after, 60S",
        "innspill.disk.stop-below, 16M",
        "innspill.limits.upload, 4M",
        "innspill.limits.up-to-upload, 2M",
        "innspill.patience, 365d",
        "innspill.copies.every, 1s",
        "innspill.limits.body-pace, 0",
        "innspill.limits.commands-per-second, 2147483647",
        "innspill.public-address, https://innspill.example",
        "quarkus.http.host, 127.0.0.1",
        "quarkus.http.host, 0.0.0.0",
        "quarkus.http.proxy.trusted-proxies, 10.0.0.0/24",
        "quarkus.http.proxy.trusted-proxies, proxy.example",
        "quarkus.http.ssl.certificate.files, pom.xml",
        "quarkus.shutdown.delay, 300MS",
        "quarkus.http.root-path, /",
    })
    void whatCanBeIsTaken(String name, String value) {
        assertThat(fault(name, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10M, 16M", "200M, 1G", "0, 1"})
    void whoeverWouldBeWarnedWhenItIsTooLateIsToldSo(String warn, String stop) {
        Map<String, String> both = Map.of("innspill.disk.warn-below", warn, "innspill.disk.stop-below", stop);
        assertThat(fault(new PropertiesConfigSource(both, "test", 100))).hasValueSatisfying(words -> assertThat(words)
                .contains("innspill.disk.warn-below", "innspill.disk.stop-below")
                .contains(warn, stop));
    }

    @ParameterizedTest
    @CsvSource({"200M, 16M", "16M, 16M", "0, 0"})
    void aWarningThatComesFirstOrWithItIsTaken(String warn, String stop) {
        Map<String, String> both = Map.of("innspill.disk.warn-below", warn, "innspill.disk.stop-below", stop);
        assertThat(fault(new PropertiesConfigSource(both, "test", 100))).isEmpty();
    }

    @Test
    void oneOfTheTwoIsHeldAgainstWhatTheOtherIsByItself() throws IOException {
        ConfigSource own = new PropertiesConfigSource(
                Path.of("src/main/resources/application.properties").toUri().toURL(), 100);
        ConfigSource given = new PropertiesConfigSource(Map.of("innspill.disk.stop-below", "1G"), "test", 200);
        assertThat(Settings.fault(new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withSources(own, given)
                        .build()))
                .hasValueSatisfying(words -> assertThat(words).contains("200M").contains("1G"));
    }

    @Test
    void somebodyElsesNamesInTheEnvironmentAreNoneOfOurs() {
        assertThat(fault(new EnvConfigSource(Map.of("INNSPILL_HOME", "/opt/innspill", "INNSPILL_DATA", "/srv"), 300)))
                .isEmpty();
        assertThat(fault(new EnvConfigSource(Map.of("INNSPILL_RETENTION_DAYS", "-5"), 300)))
                .isPresent();
    }

    @Test
    void everySettingThatIsReadOrDocumentedIsKnown() throws IOException {
        Pattern read = Pattern.compile("@ConfigProperty\\(name = \"(innspill\\.[a-z.-]+)\"");
        Pattern documented = Pattern.compile("`(innspill\\.[a-z.-]+)`");
        List<String> names;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            names = Stream.concat(
                            sources.filter(file -> file.toString().endsWith(".java"))
                                    .flatMap(file -> named(file, read)),
                            named(Path.of("docs/operations.md"), documented))
                    .filter(name -> !FILES.contains(name))
                    .distinct()
                    .toList();
        }
        assertThat(names).contains("innspill.data", "innspill.desk.batch").allSatisfy(name -> assertThat(
                        fault(name, "").orElse(""))
                .isNotEqualTo(Welcome.say("console_setting_unknown", name)));
    }

    @ParameterizedTest
    @CsvSource({"innspill.data", "innspill.retention-days", "innspill.patience", "innspill.disk.warn-below"})
    void anEmptyOneIsSaidInWordsWhereThereHasToBeSomething(String name) {
        assertThat(fault(name, "")).hasValue(Welcome.say("console_setting_empty", name));
    }

    @ParameterizedTest
    @CsvSource({
        "innspill.sign-in.issuer, login.example",
        "innspill.sign-in.issuer, http://login.example",
        "innspill.sign-in.issuer, https://me@login.example",
        "innspill.sign-in.issuer, https://login.example/?x=y",
        "innspill.sign-in.issuer, ftp://login.example",
        "innspill.sign-in.parameters, acr_values",
        "innspill.sign-in.parameters, acr_values=x&&prompt=login",
        "innspill.sign-in.parameters, redirect_uri=https://evil.example",
        "innspill.sign-in.parameters, state=x",
        "innspill.sign-in.parameters, acr_values=x y",
        "innspill.sign-in.lasts, 0s"
    })
    void aWayToSignInThatCannotBeIsSaid(String name, String value) {
        assertThat(fault(name, value)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "innspill.sign-in.issuer, https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0",
        "innspill.sign-in.issuer, http://localhost:8888/default",
        "innspill.sign-in.parameters, acr_values=substantial&prompt=login"
    })
    void aWayToSignInThatCanBeIsTaken(String name, String value) {
        assertThat(fault(name, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"innspill.public-address", "innspill.time-zone", "innspill.start-from", "innspill.start-passphrase"})
    void anEmptyOneIsAsGoodAsNoneWhereThereIsSomethingElseToGoBy(String name) {
        assertThat(fault(name, "")).isEmpty();
    }

    private static Stream<String> named(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
