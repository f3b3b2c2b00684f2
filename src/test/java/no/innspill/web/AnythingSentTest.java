package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.innspill.Garbled;
import no.innspill.LivedIn;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.Route;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, by whomever, to whichever address there is: the answer is ours, whole and in words, and no fault. The
 * same requests each time; others with {@code -Dfuzz.seed}, more with {@code -Dfuzz.requests}.
 */
@QuarkusTest
class AnythingSentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_128);
    /** To each address in each room. */
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 3);

    private static final Pattern TRACE = Pattern.compile(
            "\\bat [\\w.$/]+\\([\\w. ]+(?::\\d+)?\\)|\\b(?:java|jakarta|io|org|no)\\.[a-z.]+\\.\\w+(?:Exception|Error)\\b");

    /** What ends a role or a room comes last. */
    private static final Set<String> LAST = Set.of(
            "/w/{code}",
            "/w/{code}/ending",
            "/w/{code}/control/link",
            "/w/{code}/participation",
            "/w/{code}/departure");

    private final Random random = new Random(SEED);
    private final OddValues odd = new OddValues(random);
    private final Set<String> reached = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void nothingThatAnybodySendsIsAFault() throws IOException {
        System.out.println("AnythingSentTest: -Dfuzz.seed=" + SEED + " -Dfuzz.requests=" + REQUESTS);
        try (Logged logged = Logged.warnings()) {
            for (int step : List.of(0, 1, 2, 5, 6, 7, 8, 12)) {
                LivedIn lived = (step % 2 == 0 ? LivedIn.inPlenary() : LivedIn.atTables()).until(step);
                everyAddress(lived, roles(lived));
            }
            assertThat(faults.stream().limit(5)).as(faults.size() + " faults").isEmpty();
            assertThat(troubles(logged)).isEmpty();
        }
        assertThat(reached).as("addresses where something was done or shown").hasSizeGreaterThan(80);
    }

    @Test
    void noFileThatAnybodySendsIsAFault() throws IOException {
        LivedIn lived = LivedIn.atTables().until(9);
        String base = "/w/" + lived.room().code();
        JsonNode report = JSON.readTree(
                lived.room().facilitator().get(base + "/report.json").asString());
        String template = lived.room()
                .facilitator()
                .with("Accept", "*/*")
                .get(base + "/template.yaml")
                .asString();
        OddJson json = new OddJson(random);
        try (Logged logged = Logged.warnings()) {
            for (int i = 0; i < 60 * REQUESTS; i++) {
                String accept = odd.pick(List.of("text/html", "application/json"));
                List<String> files = List.of(json.of(report), odd.in(1, 3) ? report.toString() : json.of(report));
                boolean cutShort = odd.in(1, 20);
                switch (i % 4) {
                    case 0 -> judged("nobody", OddRequest.upload("/runs", "", files, cutShort, accept));
                    case 1 -> judged(
                            "nobody",
                            OddRequest.upload(
                                    "/workshops",
                                    "",
                                    Garbled.of(template, i).skip(i - 1L).toList(),
                                    cutShort,
                                    accept));
                    default -> judged(
                            "nobody", OddRequest.upload("/workshops", "", files.subList(0, 1), cutShort, accept));
                }
            }
            assertThat(faults.stream().limit(5)).as(faults.size() + " faults").isEmpty();
            assertThat(troubles(logged)).isEmpty();
        }
    }

    /** Whoever runs the server is told what may be missing in its settings: that is no trouble. */
    private static List<String> troubles(Logged logged) {
        return logged.lines().stream()
                .filter(line -> !line.contains(Hints.class.getName()))
                .toList();
    }

    private void everyAddress(LivedIn lived, Map<String, String> roles) throws IOException {
        List<Route> routes = new ArrayList<>(Route.all());
        Collections.shuffle(routes, random);
        routes.sort((one, other) -> Boolean.compare(isLast(one), isLast(other)));
        for (Route route : routes) {
            for (int i = 0; i < REQUESTS; i++) {
                String role = odd.in(2, 3)
                        ? odd.pick(List.of("participant", "facilitator"))
                        : odd.pick(List.copyOf(roles.keySet()));
                String secret = !role.equals("organiser")
                        ? ""
                        : odd.pick(List.of(
                                        lived.room().controlLink(), lived.room().projectorLink()))
                                .replaceFirst(".*\\?", "");
                OddRequest request = OddRequest.to(route, roles.getOrDefault(role, ""), secret, lived.ids(), odd);
                RawAnswer answer = judged(role, request);
                if (answer.status() < 400) {
                    reached.add(route.method() + " " + route.path());
                }
            }
        }
    }

    private static boolean isLast(Route route) {
        return !route.method().equals("GET") && LAST.contains(route.path());
    }

    private static Map<String, String> roles(LivedIn lived) {
        Map<String, String> roles = new LinkedHashMap<>();
        lived.roles().forEach((role, person) -> roles.put(role, person.cookieHeader()));
        Room other = Room.open();
        String elsewhere =
                other.join().cookieHeader() + "; " + other.facilitator().cookieHeader();
        roles.put("somebody elsewhere", elsewhere);
        roles.put(
                "somebody else's cookie",
                elsewhere.replace(other.code(), lived.room().code()));
        roles.put(
                "garbled",
                Garbled.of(lived.room().facilitator().cookieHeader(), 1)
                        .findFirst()
                        .orElseThrow()
                        .replaceAll("\\p{Cntrl}", ""));
        roles.put("organiser", new Person().cookieHeader());
        return roles;
    }

    private RawAnswer judged(String role, OddRequest request) throws IOException {
        RawAnswer answer;
        try {
            answer = RawAnswer.to(request.bytes());
        } catch (IOException e) {
            faults.add(role + ": " + e + "\n" + request);
            return new RawAnswer(0, Map.of(), "");
        }
        fault(request, answer).ifPresent(fault -> faults.add(role + ": " + fault + "\n" + request + "\n" + answer));
        return answer;
    }

    private static Optional<String> fault(OddRequest request, RawAnswer answer) {
        boolean silent = request.method().equals("HEAD");
        if (answer.status() >= 500
                && !(answer.status() == 503 && !answer.header("retry-after").isEmpty())) {
            return Optional.of("a fault of ours");
        }
        if (TRACE.matcher(answer.body()).find()) {
            return Optional.of("a trace");
        }
        if (!answer.header("innspill").equals("1")) {
            return Optional.of("not said to be ours");
        }
        if (answer.header("content-type").startsWith("text/html")
                && !silent
                && !(answer.body().strip().startsWith("<!doctype html>")
                        && answer.body().strip().endsWith("</html>"))) {
            return Optional.of("half a page");
        }
        if (answer.status() >= 400 && !silent && request.wants("application/json") && !isProblem(answer)) {
            return Optional.of("no words for a program");
        }
        if (answer.status() >= 400
                && !silent
                && request.wants("text/html")
                && !answer.header("content-type").startsWith("text/html")) {
            return Optional.of("no page for a person");
        }
        return Optional.empty();
    }

    private static boolean isProblem(RawAnswer answer) {
        try {
            JsonNode problem = JSON.readTree(answer.body());
            return answer.header("content-type").startsWith("application/problem+json")
                    && problem.path("status").asInt() == answer.status()
                    && !problem.path("code").asText().isBlank()
                    && !problem.path("title").asText().isBlank()
                    && !problem.path("detail").asText().isBlank();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
