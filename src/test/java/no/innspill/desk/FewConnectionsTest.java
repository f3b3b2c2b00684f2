package no.innspill.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.database.TestedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The server with two connections to its database, one for requests and one for the room. Whoever held one while waiting
 * for another, or for somebody who waits for one, would stand still for good.
 */
@QuarkusTest
@TestProfile(FewConnectionsTest.TwoConnections.class)
class FewConnectionsTest {

    private static final int AT_ONCE = 60;
    private static final List<String> VIEWS = List.of("participant", "control", "projector");

    /** Patience without end: what counts here is that everybody gets a turn, and not when. */
    public static class TwoConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings =
                    new HashMap<>(Map.of("quarkus.datasource.jdbc.max-size", "2", "innspill.patience", "10m"));
            if (!TestedDatabase.isPostgres()) {
                settings.put(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:mem:few;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                                + ";DB_CLOSE_DELAY=-1");
            }
            return settings;
        }
    }

    @Inject
    MeterRegistry meters;

    private final HttpClient client = HttpClient.newHttpClient();
    private Room room;
    private Person everybody;

    @BeforeEach
    void fill() {
        room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        for (int i = 0; i < 5; i++) {
            guest.post(room.school(), "Innspill " + i);
        }
        // One browser that is a participant, the facilitator and a projector.
        everybody = new Person();
        everybody.cookies().putAll(guest.cookies());
        everybody.cookies().putAll(room.facilitator().cookies());
        everybody.cookies().putAll(room.projector().cookies());
    }

    @Test
    void sixtyWhoAskForTheirBoardAtOnceAllGetItFromOneRendering() {
        for (String view : VIEWS) {
            assertThat(everybody
                            .get("/w/" + room.code() + "/board?view=" + view)
                            .statusCode())
                    .isEqualTo(200);
            long before = renderings();
            room.facilitator().stage("black", "toggle");
            String board = "/w/" + room.code() + "/board?view=" + view + "&lang=nb";
            assertThat(all(i -> get(board, "application/json"))).containsOnly(200);
            assertThat(renderings() - before)
                    .as("renderings of the %s view", view)
                    .isEqualTo(1);
        }
    }

    @Test
    void everyAddressThatCanBeAskedForAnswersSixtyAtOnce() {
        for (String address : addresses()) {
            assertThat(all(i -> get(address, i % 2 == 0 ? "application/json" : "text/html,*/*;q=0.8")))
                    .as(address)
                    .isSubsetOf(
                            takesTurns(address)
                                    ? Set.of(200, 303, 503)
                                    : isOffHere(address) ? Set.of(200, 403, 404, 409) : Set.of(200, 303));
        }
    }

    /** What no server has before its operator wants it, and what no room has before it is over. */
    private static boolean isOffHere(String address) {
        return Stream.of("/sign-in", "/mine/", "/shared/", "/colleagues", "/webhooks", "/results/")
                .anyMatch(address::contains);
    }

    /** Reports and suggestions are made a few at a time, and whoever comes too late is asked to come again. */
    private static boolean takesTurns(String address) {
        return address.contains("/report") || address.contains("/suggestions");
    }

    @Test
    void sixtyWhoJoinAtOnceAllGetIn() {
        assertThat(all(i -> post("/w/" + room.code() + "/participation", ""))).containsOnly(201);
        assertThat(Database.count(
                        "select count(*) from participant p join workshop w on w.id = p.workshop_id where w.code = ?",
                        room.code()))
                .isEqualTo(AT_ONCE + 1);
    }

    @Test
    void sixtySocketsThatOpenAtOnceAreAllGreetedWhilePeoplePost() {
        List<CompletableFuture<OpenScreen>> opening = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> OpenScreen.of(room, everybody, VIEWS.get(i % VIEWS.size()), "nb", 0)))
                .toList();
        assertThat(all(i -> post("/w/" + room.code() + "/ideas", "theme=" + room.school() + "&text=Innspill")))
                .containsOnly(201);
        List<OpenScreen> screens = opening.stream().map(CompletableFuture::join).toList();
        long last = room.revision();
        screens.forEach(screen -> screen.awaitRevision(last));
        screens.forEach(OpenScreen::close);
    }

    private long renderings() {
        return meters.get("innspill.board.renderings").timer().count();
    }

    private Set<Integer> all(IntFunction<CompletableFuture<Integer>> request) {
        Set<Integer> statuses = new TreeSet<>();
        List<CompletableFuture<Integer>> under =
                IntStream.range(0, AT_ONCE).mapToObj(request).toList();
        under.forEach(answer -> statuses.add(answer.join()));
        return statuses;
    }

    private CompletableFuture<Integer> get(String path, String wanted) {
        return send(request(path).header("Accept", wanted).GET().build());
    }

    private CompletableFuture<Integer> post(String path, String form) {
        boolean joins = path.endsWith("/participation");
        HttpRequest.Builder request = joins ? HttpRequest.newBuilder(uri(path)) : request(path);
        return send(request.header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Cookie", everybody.cookieHeader());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private CompletableFuture<Integer> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    /** Every address of the product that is asked for with GET, as it is for this room. */
    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.innspill")) {
            if (type.isAnnotatedWith(Path.class)) {
                Class<?> resource = type.reflect();
                Stream.of(resource.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .map(method -> address(resource, method))
                        .forEach(addresses::add);
            }
        }
        assertThat(addresses).hasSizeGreaterThan(25);
        return addresses;
    }

    private String address(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        String address = path.replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "")
                .replace("{code: [^/]{6,12}}", room.code())
                .replace("{code}", room.code())
                .replaceAll("\\{table[^/]*}", "1")
                .replaceAll("\\{id}", measure())
                .replaceAll("\\{(share|secret).*}", "x".repeat(22));
        return switch (address.substring(address.lastIndexOf('/') + 1)) {
            case "board" -> address + "?view=participant";
            case "similar" -> address + "?theme=" + room.school() + "&text=Innspill";
            case "join" -> address + "?code=" + room.code();
            default -> address;
        };
    }

    private String measure() {
        return room.facilitator()
                .post("/w/" + room.code() + "/measures", "title", "Tiltak")
                .jsonPath()
                .getString("id");
    }
}
