package no.innspill.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The figures say whether the room is all right, and whoever watches them asks for none that is not there. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the address in.
class FiguresTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:innspill|jvm|process|http|system)_\\w+");

    /** Told by Prometheus itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private static void anHour() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (OpenScreen screen = OpenScreen.of(room, guest, "participant");
                OpenScreen wall = OpenScreen.of(room, room.projector(), "projector")) {
            guest.post(room.school(), "En idé");
            screen.awaitRevision(room.revision());
            wall.awaitRevision(room.revision());
            guest.askToVote(1);
            assertThat(OpenScreen.statusOf(room.stranger(), "/live/" + room.code() + "?view=control&lang=nb", null))
                    .isEqualTo(401);
        }
    }

    @Test
    void whatTheDashboardAndTheAlertsAskForIsThere() throws IOException {
        anHour();
        Set<String> there = ask().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        Set<String> asked = Stream.concat(dashboard(), alerts())
                .flatMap(expression -> FIGURE.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(there).containsAll(asked.stream().filter(this::isOurs).toList());
    }

    /** What nodes say of each other is there where there are several. */
    boolean isOurs(String figure) {
        return !figure.startsWith("innspill_nodes");
    }

    @Test
    void everyAlertAsksForSomethingAndSaysWhatToDo() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(5);
        for (JsonNode alert : rules()) {
            String expression = alert.path("expr").asText();
            assertThat(FIGURE.matcher(expression).find()
                            || OF_PROMETHEUS.stream().anyMatch(expression::startsWith))
                    .as(expression)
                    .isTrue();
            assertThat(alert.path("annotations").path("summary").asText()).isNotBlank();
            assertThat(alert.path("annotations").path("description").asText()).isNotBlank();
        }
    }

    @Test
    void theFiguresTellHowLongAChangeTakesToTheScreensAndWhatWasTurnedDown() {
        double before = sum("innspill_push_latency_seconds_count");
        double refused = sum("innspill_sockets_refused_total{reason=\"not_admitted\"");
        anHour();
        assertThat(sum("innspill_push_latency_seconds_count")).isGreaterThanOrEqualTo(before + 2);
        assertThat(sum("innspill_push_latency_seconds_bucket")).isPositive();
        assertThat(sum("innspill_sockets_refused_total{reason=\"not_admitted\""))
                .isGreaterThan(refused);
        assertThat(sum("innspill_desk_commits_seconds_count{end=\"committed\"")).isPositive();
        assertThat(sum("innspill_refusals_total")).isPositive();
        assertThat(sum("innspill_store_ready")).isEqualTo(1);
        assertThat(ask()).contains("innspill_screens{room=\"real\",view=\"projector\"", "innspill_release{");
    }

    @Test
    void noFigureHasMoreLabelsThanAreDeclaredAndNoneIsOfSomebody() throws IOException {
        anHour();
        // Which lists exactly those that are declared (RefusalsDeclaredTest).
        String declared = Files.readString(Path.of("docs/protocol.md"));
        List<String> told = ask().lines()
                .filter(line -> line.startsWith("innspill_refusals_total"))
                .map(line -> line.replaceAll(".*code=\"(\\w+)\".*", "$1"))
                .toList();
        assertThat(told).isNotEmpty().allMatch(code -> declared.contains("`" + code + "`"));
    }

    final double sum(String begin) {
        return ask().lines()
                .filter(line -> line.startsWith(begin))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static Stream<String> dashboard() throws IOException {
        JsonNode read = JSON.readTree(DEPLOY.resolve("grafana/innspill.json").toFile());
        return read.findValuesAsText("expr").stream();
    }

    private static Stream<String> alerts() throws IOException {
        return rules().stream().map(rule -> rule.path("expr").asText());
    }

    private static List<JsonNode> rules() throws IOException {
        Object file = new Yaml().load(Files.readString(DEPLOY.resolve("prometheus/innspill.yaml")));
        return StreamSupport.stream(
                        JSON.valueToTree(file)
                                .path("groups")
                                .path(0)
                                .path("rules")
                                .spliterator(),
                        false)
                .toList();
    }

    private String ask() {
        return RestAssured.given().accept("text/plain").get(metrics).asString();
    }
}
