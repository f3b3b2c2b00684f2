package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/**
 * However a parameter is spelt, nobody gets more than their role may have: every spelling of every parameter, by every
 * role, on pages, boards and sockets, and every byte that comes back is searched for what was planted in the room.
 */
@QuarkusTest
class EverySpellingTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final int AT_TABLES = 1;
    private static final int SILENT_AT_TABLES = 2;
    private static final int VOTE_AT_TABLES = 4;

    private static final List<String> NAMES =
            List.of("view", "VIEW", "View", "%76iew", "vie%57", "view%20", "+view", "view%00", "view[]", "_view");

    private static final List<String> VALUES =
            List.of("control", "Control", "CONTROL", "%63ontrol", "control%00", "+control", "control,participant", "*");

    private static final List<String> OWN = List.of("participant", "projector");

    private static final List<String> BETWEEN = List.of("&", ";", "&&", "%26", "&lang=nb&");

    /** A room in which everything that anybody might be after has been planted. */
    private static final class Planted {

        private final Room room = Room.of("/rooms/tables.yaml");
        private final Guest asker = room.join("table", 1);
        private final Guest neighbour =
                room.join("table", 2, "affiliation", room.affiliations().get(0));
        private final Person wall = room.projector();
        private final List<String> secrets = new ArrayList<>();

        Planted() {
            String base = "/w/" + room.code();
            room.goTo(AT_TABLES);
            neighbour.post(room.school(), "Bordhemmelig");
            long hidden = neighbour.post(room.school(), "Skjultord");
            room.facilitator()
                    .post(base + "/ideas/" + hidden + "/hiding", "reason", "other", "words", "Grunnord")
                    .then()
                    .statusCode(200);
            room.facilitator().post(base + "/approving").then().statusCode(200);
            neighbour.post(room.school(), "Venteord");
            room.facilitator().delete(base + "/approving").then().statusCode(200);
            room.goTo(SILENT_AT_TABLES);
            neighbour.post(room.school(), "Hysjhysj");
            secrets.addAll(List.of(
                    "Bordhemmelig",
                    "Skjultord",
                    "Grunnord",
                    "Venteord",
                    "Hysjhysj",
                    "id=\"tallies\"",
                    "id=\"queue\"",
                    token(room.projectorLink()),
                    token(room.controlLink()),
                    neighbour.mine().getString("seed"),
                    secret(neighbour, "innspill-" + room.code()),
                    secret(room.facilitator(), "innspill-" + room.code() + "-control")));
        }

        private static String token(String link) {
            return link.substring(link.indexOf('=') + 1);
        }

        private static String secret(Person who, String cookie) {
            return String.valueOf(who.cookies().get(cookie)).split("\\.", 2)[0];
        }

        /** Everybody who may not control, by what they are. */
        Map<String, Person> roles() {
            return Map.of(
                    "stranger",
                    room.stranger(),
                    "participant",
                    asker,
                    "projector",
                    wall,
                    "facilitator elsewhere",
                    Room.open().facilitator());
        }

        void isIn(String role, String address, String said) {
            assertThat(secrets.stream().filter(said::contains).toList())
                    .as("%s at %s", role, address)
                    .isEmpty();
        }
    }

    @Test
    void noSpellingOfTheViewGivesABoardThatIsNotOnesOwn() {
        Planted planted = new Planted();
        planted.roles().forEach((role, who) -> {
            for (String query : queries()) {
                for (String format : new String[] {"", "&format=data"}) {
                    String address = "/w/" + planted.room.code() + "/board?" + query + format;
                    planted.isIn(role, address, fetch(who, address));
                }
            }
        });
    }

    @Test
    void noSpellingOfTheViewOpensASocketThatHearsMore() {
        Planted planted = new Planted();
        List<Heard> screens = new ArrayList<>();
        planted.roles().forEach((role, who) -> {
            for (String query : queries()) {
                String address = "/live/" + planted.room.code() + "?" + query;
                dial(who, address).ifPresent(screen -> screens.add(new Heard(role, address, screen)));
            }
        });
        assertThat(screens).extracting(Heard::role).contains("participant", "projector");
        // Something of every kind for the facilitator: a text, a flag, a vote, what waits; then a step that all are
        // told of.
        planted.neighbour.post(planted.room.school(), "Hysjhysj igjen");
        planted.room.goTo(VOTE_AT_TABLES);
        long idea = planted.neighbour.mine().getLong("ideas[0]");
        planted.neighbour.vote(idea);
        planted.room.goTo(SILENT_AT_TABLES);
        long latest = planted.neighbour
                .get("/w/" + planted.room.code() + "/board?view=participant")
                .jsonPath()
                .getLong("revision");
        screens.forEach(heard -> {
            heard.screen().await(frame -> frame.path("to").asLong(-1) >= latest);
            planted.isIn(heard.role(), heard.address(), heard.screen().said());
            heard.screen().close();
        });
    }

    @Test
    void noSpellingOfAnyOtherParameterOpensAPage() {
        Planted planted = new Planted();
        String base = "/w/" + planted.room.code();
        planted.roles().forEach((role, who) -> {
            for (String parameter :
                    new String[] {"key", "token", "view", "lang", "table", "theme", "text", "from", "at"}) {
                for (String value :
                        new String[] {"", "control", "1", "2", "abc", "99999999999999999999", "Hysj", "%00"}) {
                    for (String path : new String[] {
                        base,
                        base + "/mine",
                        base + "/control",
                        base + "/control/sheet",
                        base + "/projector",
                        base + "/plan",
                        base + "/report",
                        base + "/report.json",
                        base + "/tallies",
                        base + "/measures",
                        base + "/ideas/similar",
                        base + "/suggestions",
                        base + "/template.yaml",
                        base + "/stage"
                    }) {
                        String address = path + "?" + parameter + "=" + value;
                        Response answer = who.get(address);
                        assertThat(answer.statusCode()).as(address).isLessThan(500);
                        planted.isIn(role, address, answer.asString() + answer.headers());
                    }
                }
            }
        });
    }

    @Test
    void aNameThatStandsTwiceIsRefusedInWordsEverywhere() {
        Planted planted = new Planted();
        String base = "/w/" + planted.room.code();
        for (String path : new String[] {
            base,
            base + "/board",
            base + "/control",
            base + "/projector",
            base + "/plan",
            base + "/ideas/similar",
            base + "/report.csv",
            "/",
            "/join",
            "/live/" + planted.room.code(),
            "/q/health"
        }) {
            for (String name : new String[] {"view", "lang", "key", "token", "table", "from", "code", "_method"}) {
                String address = path + "?" + name + "=a&" + name.toUpperCase(Locale.ROOT) + "=b";
                Response answer = planted.room.facilitator().get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(400);
                assertThat(answer.jsonPath().getString("code")).isEqualTo("said_twice");
            }
        }
        Response page = planted.asker.inBrowser().get(base + "?lang=nn&LANG=nb");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("to ganger");
    }

    @Test
    void aLaterNameDoesNotMakeADeletionOfAForm() {
        Planted planted = new Planted();
        String idea = "/w/" + planted.room.code() + "/ideas/"
                + planted.neighbour.mine().getLong("ideas[0]");
        for (String query : new String[] {"?_METHOD=DELETE", "?_method=POST&_method=DELETE", "?_method=delete"}) {
            planted.neighbour.post(idea + query, "text", "Fortsatt her");
            assertThat(planted.neighbour.mine().getList("ideas")).hasSize(4);
        }
    }

    /** As it is written: a client of tests would tidy the address up. */
    private static String fetch(Person who, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .header("Accept", "application/json");
        if (!who.cookies().isEmpty()) {
            request.header("Cookie", who.cookieHeader());
        }
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> answer.headers() + answer.body())
                .join();
    }

    private record Heard(String role, String address, OpenScreen screen) {}

    private static Optional<OpenScreen> dial(Person who, String address) {
        try {
            return Optional.of(OpenScreen.dial(who, address));
        } catch (CompletionException refused) {
            return Optional.empty();
        }
    }

    /**
     * Each spelling alone, and with a view that one may have before it or after it. What stands between them takes turns:
     * every name and every value meets each of these in each order, and not every name with every value.
     */
    private static List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (String name : NAMES) {
            for (String value : VALUES) {
                String spelt = name + "=" + value;
                int turn = queries.size() / (1 + 3 * OWN.size());
                queries.add(spelt);
                for (String own : OWN) {
                    queries.add("view=" + own + between(turn) + spelt);
                    queries.add(spelt + between(turn + 1) + "view=" + own);
                    queries.add("VIEW=" + own + between(turn + 2) + spelt);
                }
            }
        }
        return queries;
    }

    private static String between(int turn) {
        return BETWEEN.get(turn % BETWEEN.size());
    }
}
