package no.innspill.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.Needed;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The files in deploy/ speak of this product: of jars that are built, settings that there are, and ports that answer. */
class DeployTest {

    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:INNSPILL|QUARKUS)(?:_[A-Z0-9]+)+");
    private static final Pattern SETTING = Pattern.compile("\\b(?:innspill|quarkus)\\.[a-z][a-z0-9.-]*[a-z0-9]");

    private static String file(String name) throws IOException {
        return Files.readString(DEPLOY.resolve(name));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As they stand in the reference and in what each build sets. */
    private static Set<String> settings() throws IOException {
        Set<String> settings = new TreeSet<>(found(SETTING, Files.readString(Path.of("docs/settings.md"))));
        for (String set : new String[] {
            "src/main/resources/application.properties",
            "src/main/databases/postgresql/META-INF/microprofile-config.properties"
        }) {
            Files.readAllLines(Path.of(set)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("# "))
                    .map(line -> line.replaceFirst("^#", "").split("=", 2)[0])
                    .forEach(settings::add);
        }
        // The password is nobody's default.
        settings.add("quarkus.datasource.password");
        return settings;
    }

    @Test
    void everySettingInThemIsOne() throws IOException {
        Set<String> variables = settings().stream()
                .map(setting -> setting.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .collect(Collectors.toSet());
        for (String name : all()) {
            assertThat(variables).as(name).containsAll(found(VARIABLE, file(name)));
            List<String> spoken = found(SETTING, file(name)).stream()
                    .filter(setting -> !setting.matches("innspill\\.(jar|jsa|pem|key|env|service|sysusers|conf|yaml)"))
                    .toList();
            assertThat(settings()).as(name).containsAll(spoken);
        }
    }

    private static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> DEPLOY.relativize(file).toString())
                    .filter(name -> !name.endsWith(".json"))
                    .toList();
        }
    }

    @Test
    void theJarsInThemAreBuilt() throws IOException {
        Set<String> built = Pattern.compile("<jar\\.name>([a-z-]+)</jar\\.name>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1) + ".jar")
                .collect(Collectors.toSet());
        Pattern jar = Pattern.compile("target/([a-z-]+\\.jar)");
        List<String> spoken = new ArrayList<>();
        for (String name : List.of("Containerfile", "compose.yaml")) {
            jar.matcher(file(name)).results().forEach(found -> spoken.add(found.group(1)));
        }
        assertThat(spoken).isNotEmpty();
        assertThat(built).containsAll(spoken);
    }

    @Test
    void theRoomIsAtOnePortAndHealthAtAnotherInAllOfThem() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/application.properties"));
        assertThat(settings).contains("quarkus.http.port=8080", "innspill.management-port:9080");
        assertThat(file("Containerfile")).contains("EXPOSE 8080 9080");
        assertThat(found(Pattern.compile("server \\w+:\\d+"), file("nginx/innspill.conf")))
                .isNotEmpty()
                .allMatch(server -> server.endsWith(":8080"));
        assertThat(file("haproxy/haproxy.cfg")).contains("check port 9080", "10.0.0.11:8080", "/q/health/ready");
        assertThat(file("prometheus/prometheus.yaml")).contains(":9080", "/q/metrics");
    }

    @Test
    void theComposeFileIsWholeAndItsNodesAreAlike() throws IOException {
        Object file = new Yaml().load(file("compose.yaml"));
        JsonNode services = new ObjectMapper().valueToTree(file).path("services");
        assertThat(services.fieldNames()).toIterable().containsExactlyInAnyOrder("node1", "node2", "database", "proxy");
        assertThat(services.path("node1")).isEqualTo(services.path("node2"));
        assertThat(services.path("proxy").path("volumes")).isNotEmpty();
        for (JsonNode volume : services.path("proxy").path("volumes")) {
            String here = volume.asText().split(":", 2)[0];
            assertThat(here.endsWith("/tls") || Files.exists(DEPLOY.resolve(here)))
                    .as(here)
                    .isTrue();
        }
        assertThat(file("nginx/innspill.conf")).contains("server node1:8080", "server node2:8080");
    }

    @Test
    void theUnitEndsAsTheServerDoes() throws IOException {
        assertThat(file("innspill.service"))
                .contains("SuccessExitStatus=143", "Restart=on-failure", "INNSPILL_DATA=/var/lib/innspill")
                .contains("StateDirectory=innspill", "NoNewPrivileges=yes", "ProtectSystem=strict")
                .as("whoever types restore does so while it is stopped")
                .doesNotContain("DynamicUser");
    }

    @Test
    void theCommandsInTheGuideAreTypedAsTheUnitsUserOnItsJarAndItsFolder() throws IOException {
        String unit = file("innspill.service");
        String user = value(unit, "User");
        assertThat(file("innspill.sysusers")).contains("u " + user + " -");
        String typed = "runuser -u " + user + " -- env " + value(unit, "Environment") + " /usr/bin/java -jar "
                + value(unit, "Documentation").replaceFirst("file:(.*)/docs/.*", "$1/innspill.jar");
        List<String> commands = Files.readAllLines(Path.of("docs/operations.md")).stream()
                .filter(line -> line.contains("runuser "))
                .toList();
        assertThat(commands).hasSizeGreaterThan(2).allMatch(command -> command.contains(typed + " "));
        assertThat(Files.readString(Path.of("docs/operations.md")))
                .contains(
                        value(unit, "ReadWritePaths").replaceFirst("^-", ""),
                        value(unit, "EnvironmentFile").substring(1));
    }

    private static String value(String unit, String key) {
        return Pattern.compile("^" + key + "=(.+)$", Pattern.MULTILINE)
                .matcher(unit)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void systemdTakesTheUnit() throws Exception {
        Path verifier = Path.of("/usr/bin/systemd-analyze");
        Needed.here(Files.isExecutable(verifier), "systemd-analyze, of the package systemd, is not here.");
        Process verified = new ProcessBuilder(
                        verifier.toString(),
                        "verify",
                        DEPLOY.resolve("innspill.service").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(verified.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("innspill.service:");
    }

    @Test
    void nginxIsToldTheSameInTheGuideAndInTheFileThatComposeUses() throws IOException {
        assertThat(file("compose.yaml")).contains("./nginx/innspill.conf:");
        Pattern told =
                Pattern.compile("^\\s*((?:proxy_(?!pass)\\w+|client_max_body_size)\\s[^;]+);", Pattern.MULTILINE);
        List<String> guide = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .flatMap(block -> told.matcher(block.group(1)).results())
                .map(DeployTest::directive)
                // With connections that are kept, as in the file, only what wants to be upgraded says so.
                .map(line -> line.replace("\"upgrade\"", "$innspill_connection"))
                .distinct()
                .toList();
        assertThat(guide).hasSizeGreaterThan(8);
        assertThat(told.matcher(file("nginx/innspill.conf")).results().map(DeployTest::directive))
                .containsExactlyInAnyOrderElementsOf(guide);
    }

    private static String directive(MatchResult found) {
        return found.group(1).replaceAll("\\s+", " ");
    }

    @Test
    void nobodyHasAPasswordByItself() throws IOException {
        Pattern password = Pattern.compile("(?im)^.*password[^\\n]*[:=].*$");
        for (String name : all()) {
            assertThat(password.matcher(file(name)).results().map(MatchResult::group))
                    .as(name)
                    .allMatch(
                            line -> line.contains("${POSTGRES_PASSWORD:?") || line.matches("#\\s+POSTGRES_PASSWORD=…"));
        }
    }
}
