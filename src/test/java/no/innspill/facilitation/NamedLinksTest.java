package no.innspill.facilitation;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Links;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.Route;
import no.innspill.access.LinkKind;
import no.innspill.access.Secrets;
import no.innspill.capability.NamedLinks;
import no.innspill.permission.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class NamedLinksTest {

    private static final String KEY = "q7ZkX2vB9tLm4RcW8sNy1A";

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*?\\baction=\"(/w/[^\"]*)\"");
    private static final Pattern OTHER = Pattern.compile("\\bformaction=\"(/w/[^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<(?:a|iframe)\\b[^>]*?\\b(?:href|src)=\"(/w/[^\"]*)\"");

    @Test
    void aLinkIsMadeOnceAndKeptAsAHashOnly() {
        Room room = Room.open();
        Response made =
                room.facilitator().post("/w/" + room.code() + "/links", "name", "Kari", "kind", "helper", "key", KEY);
        Response again =
                room.facilitator().post("/w/" + room.code() + "/links", "name", "Kari", "kind", "helper", "key", KEY);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(made.asString());
        String secret = secret(made.jsonPath().getString("link"));
        assertThat(secret).matches("[A-Za-z0-9_-]{22}");
        assertThat(Database.holds(secret)).isFalse();
        assertThat(Database.column(
                        "select secret_hash from named_link where name = 'Kari' and workshop_id ="
                                + " (select id from workshop where code = ?)",
                        room.code()))
                .containsExactly(Secrets.hash(secret));
        assertThat(room.facilitator().board()).contains("Kari").doesNotContain(secret);
    }

    @Test
    void theSheetOfALinkIsTheAnswerToAForm() {
        Room room = Room.open();
        Response sheet = room.facilitator()
                .inBrowser()
                .post("/w/" + room.code() + "/links", "name", "<b>Kari</b>", "kind", "observer", "once", KEY);
        assertThat(sheet.statusCode()).isEqualTo(201);
        assertThat(sheet.asString())
                .contains("/control?key=")
                .contains("<meta name=\"referrer\" content=\"no-referrer\">")
                .contains("&lt;b&gt;Kari&lt;/b&gt;")
                .contains("class=\"qr\"")
                .doesNotContain("<b>Kari</b>");
        assertThat(sheet.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatIsMissingOrTooMuchIsRefused() {
        Room room = Room.open();
        String links = "/w/" + room.code() + "/links";
        refused(room.facilitator().post(links, "name", " ", "kind", "helper"), 422, "text_empty");
        refused(room.facilitator().post(links, "name", "x".repeat(61), "kind", "helper"), 422, "text_too_long");
        refused(room.facilitator().post(links, "name", "Kari", "kind", "owner"), 422, "no_such_link_kind");
        refused(room.facilitator().delete(links + "/1"), 404, "no_such_link");
        refused(room.facilitator().post(links + "/1/renewal"), 404, "no_such_link");
        for (int i = 0; i < NamedLinks.MOST; i++) {
            Links.make(room, "Nr. " + i, "observer");
        }
        refused(room.facilitator().post(links, "name", "Kari", "kind", "helper"), 409, "too_many");
        assertThat(room.facilitator()
                        .delete(links + "/" + id(Links.make(Room.open(), "Kari", "helper")))
                        .statusCode())
                .as("of another workshop")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkKind.class,
            names = {"HELPER", "OBSERVER"})
    void nothingIsDrawnThatTheLinkIsNotGoodFor(LinkKind kind) {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Guest guest = room.join();
        long idea = guest.post(room.school(), "Første");
        long grouped = guest.post(room.school(), "Andre");
        room.facilitator().hide(guest.post(room.school(), "Skjult"));
        room.facilitator().post(base + "/groups", "idea", idea, "idea", grouped, "heading", "Gruppe");
        room.facilitator().post(base + "/approving");
        long waiting = guest.post(room.school(), "Venter");
        room.facilitator().delete(base + "/approving");
        room.join().post(base + "/ideas/" + idea + "/flag");
        room.facilitator().post(base + "/measures", "title", "Et tiltak");
        room.facilitator().post(base + "/ideas/" + idea + "/spotlight");
        Person person = Links.open(room, "Kari", kind.word());
        for (int step : new int[] {
            Room.WELCOME,
            Room.SILENT,
            Room.COLLECT,
            Room.GROUP,
            Room.VOTE,
            Room.RESULTS,
            Room.MATRIX,
            Room.MEASURES,
            Room.CLOSE
        }) {
            room.goTo(step);
            String board = person.get(base + "/board?view=" + kind.word() + "&lang=nb")
                    .jsonPath()
                    .getString("html");
            String page = person.inBrowser().get(base + "/control").asString();
            for (String html : List.of(board, page)) {
                assertThat(addresses(FORM, html, "POST").filter(address -> !may(kind, address)))
                        .as("%s forms at step %s", kind, step)
                        .isEmpty();
                assertThat(addresses(OTHER, html, "POST").filter(address -> !may(kind, address)))
                        .isEmpty();
                assertThat(addresses(LINK, html, "GET").filter(address -> !may(kind, address)))
                        .as("%s links at step %s", kind, step)
                        .isEmpty();
                assertThat(html)
                        .contains("Venter", "id=\"figures\"")
                        .doesNotContain(room.projectorLink()
                                .substring(room.projectorLink().indexOf('=') + 1))
                        .doesNotContain("id=\"go\"", "id=\"end\"", "id=\"helpers\"", "id=\"log\"");
            }
        }
        assertThat(addresses(FORM, room.facilitator().board(), "POST").filter(address -> !may(kind, address)))
                .as("the owner has more")
                .isNotEmpty();
        assertThat(waiting).isPositive();
    }

    @Test
    void aColleagueIsOfferedNothingThatStaysWithTheOwnerOnAnyPage() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        room.join().post(room.school(), "Første");
        Person colleague = Links.colleague(room);
        for (boolean ended : new boolean[] {false, true}) {
            if (ended) {
                room.facilitator().end();
            }
            for (String page : List.of("/control", "/plan", "/webhooks", "/log", "/report", "/slips", "/paper")) {
                String html = colleague.inBrowser().get(base + page).asString();
                assertThat(addresses(FORM, html, "POST").filter(address -> !may(LinkKind.COLLEAGUE, address)))
                        .as("forms on %s", page)
                        .isEmpty();
                assertThat(addresses(LINK, html, "GET").filter(address -> !may(LinkKind.COLLEAGUE, address)))
                        .as("links on %s", page)
                        .isEmpty();
            }
            String board = colleague
                    .get(base + "/board?view=colleague&lang=nb")
                    .jsonPath()
                    .getString("html");
            assertThat(addresses(FORM, board, "POST").filter(address -> !may(LinkKind.COLLEAGUE, address)))
                    .isEmpty();
            assertThat(room.facilitator().inBrowser().get(base + "/plan").asString())
                    .contains("id=\"plan-delete\"", "id=\"retention\"");
        }
    }

    @Test
    void aColleagueTakesBackNoEnd() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Person colleague = Links.colleague(room);
        room.facilitator().closeDoor();
        room.facilitator().end();
        List<String> deeds = Database.column(
                "select cast(id as varchar) from deed where workshop_id = (select id from workshop where code = ?)"
                        + " order by id desc",
                room.code());
        refused(colleague.post(base + "/undoing", "deed", deeds.get(0)), 403, "only_its_owner");
        assertThat(colleague
                        .get(base + "/board?view=colleague&lang=nb")
                        .jsonPath()
                        .getString("html"))
                .doesNotContain("deed-" + deeds.get(0))
                .contains("deed-" + deeds.get(1));
        assertThat(room.facilitator()
                        .post(base + "/undoing", "deed", deeds.get(0))
                        .statusCode())
                .isEqualTo(200);
    }

    private static Stream<String> addresses(Pattern pattern, String html, String method) {
        return pattern.matcher(html).results().map((MatchResult found) -> {
            String address = found.group(1).replaceAll("[#?](?!_method=DELETE).*", "");
            return address.endsWith("?_method=DELETE")
                    ? "DELETE " + address.substring(0, address.indexOf('?'))
                    : method + " " + address;
        });
    }

    private static boolean may(LinkKind kind, String asked) {
        String method = asked.substring(0, asked.indexOf(' '));
        String address = asked.substring(asked.indexOf(' ') + 1);
        return Route.all().stream()
                .filter(route -> route.method().equals(method))
                .filter(route -> address.matches(route.path()
                        .replace(".", "\\.")
                        .replaceAll("\\{(?:items|list):\\s*([^}]*)}", "($1)")
                        .replaceAll("\\{\\w+(?::[^}]*}?)?}", "[^/]+")))
                // A word goes before an id.
                .min(Comparator.comparing(
                        route -> route.path().chars().filter(c -> c == '{').count()))
                .flatMap(route -> Endpoint.of(route.method(), route.path()))
                .filter(endpoint -> endpoint == Endpoint.SIGNING_OUT
                        || kind.may(endpoint.needs().power()))
                .isPresent();
    }

    @Test
    void aHelperSortsApprovesHidesAndTypesIn() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Person helper = Links.helper(room);
        Guest guest = room.join();
        long first = guest.post(room.school(), "Første");
        long second = guest.post(room.school(), "Andre");
        assertThat(helper.post(base + "/groups", "idea", first, "idea", second).statusCode())
                .isEqualTo(201);
        assertThat(helper.post(base + "/ideas/" + first + "/hiding").statusCode())
                .isEqualTo(200);
        assertThat(helper.delete(base + "/ideas/" + first + "/hiding").statusCode())
                .isEqualTo(200);
        assertThat(helper.post(base + "/approvals").statusCode()).isEqualTo(200);
        assertThat(helper.post(base + "/paper", "theme", room.school(), "texts", "Fra papir")
                        .statusCode())
                .isEqualTo(201);
        assertThat(helper.inBrowser().get(base + "/paper").statusCode()).isEqualTo(200);
    }

    @Test
    void aHelperTakesBackTheirOwnDeedsOnly() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Person helper = Links.helper(room);
        Guest guest = room.join();
        long first = guest.post(room.school(), "Første");
        long second = guest.post(room.school(), "Andre");
        room.facilitator().post(base + "/ideas/" + first + "/pin");
        long owners = Long.parseLong(Database.column(
                        "select cast(id as varchar) from deed where workshop_id = (select id from workshop"
                                + " where code = ?) order by id desc",
                        room.code())
                .get(0));
        refused(helper.post(base + "/undoing"), 409, "nothing_to_undo");
        refused(helper.post(base + "/undoing", "deed", owners), 403, "beyond_this_link");
        Person anotherHelper = Links.open(room, "Nina", "helper");
        helper.post(base + "/groups", "idea", first, "idea", second);
        refused(anotherHelper.post(base + "/undoing"), 409, "nothing_to_undo");
        refused(Links.observer(room).post(base + "/undoing"), 403, "beyond_this_link");
        assertThat(helper.post(base + "/undoing").statusCode()).isEqualTo(200);
        assertThat(room.facilitator().post(base + "/undoing", "deed", owners).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRevokedLinkClosesItsScreensAtOnceAndNoOthers() {
        Room room = Room.at(Room.COLLECT);
        Response made = Links.make(room, "Kari", "helper");
        Person helper = Links.opened(made.jsonPath().getString("link"));
        Person other = Links.helper(room);
        OpenScreen screen = OpenScreen.dial(helper, "/live/" + room.code() + "?view=helper");
        OpenScreen secondTab = OpenScreen.dial(helper, "/live/" + room.code() + "?view=projector");
        OpenScreen others = OpenScreen.dial(other, "/live/" + room.code() + "?view=helper");
        others.await(frame -> frame.has("to"));
        assertThat(room.facilitator()
                        .delete("/w/" + room.code() + "/links/" + id(made))
                        .statusCode())
                .isEqualTo(200);
        assertThat(screen.awaitClosed()).isEqualTo(4001);
        assertThat(secondTab.awaitClosed()).isEqualTo(4001);
        refused(helper.post("/w/" + room.code() + "/approvals"), 401, "not_facilitator");
        assertThat(helper.get("/w/" + room.code() + "/board?view=helper").statusCode())
                .isEqualTo(401);
        assertThat(OpenScreen.statusOf(helper, "/live/" + room.code() + "?view=helper", null))
                .isEqualTo(401);
        assertThat(new Person().inBrowser().get(path(made)).statusCode()).isEqualTo(401);
        assertThat(other.get("/w/" + room.code() + "/board?view=helper").statusCode())
                .isEqualTo(200);
        assertThat(others.isClosed()).isFalse();
        others.close();
    }

    @Test
    void aLinkMadeAnewOpensByItsNewSecretOnly() {
        Room room = Room.open();
        Response made = Links.make(room, "Kari", "helper");
        Person old = Links.opened(made.jsonPath().getString("link"));
        Response renewed = room.facilitator().post("/w/" + room.code() + "/links/" + id(made) + "/renewal");
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(renewed.jsonPath().getString("link"))
                .isNotEqualTo(made.jsonPath().getString("link"));
        assertThat(old.inBrowser().get("/w/" + room.code() + "/control").statusCode())
                .isEqualTo(401);
        Person fresh = Links.opened(renewed.jsonPath().getString("link"));
        assertThat(fresh.inBrowser().get("/w/" + room.code() + "/control").asString())
                .contains("Kari");
    }

    @Test
    void aNewControlLinkRevokesAllOthersOnceItHasBeenUsed() {
        Room room = Room.open();
        Person helper = Links.helper(room);
        room.facilitator().post("/w/" + room.code() + "/control/link");
        assertThat(helper.inBrowser().get("/w/" + room.code() + "/control").statusCode())
                .as("the new link may be lost on its way")
                .isEqualTo(200);
        room.facilitator().next();
        assertThat(helper.inBrowser().get("/w/" + room.code() + "/control").statusCode())
                .isEqualTo(401);
        assertThat(room.facilitator().board()).doesNotContain("<b dir=\"auto\">Kari</b>");
    }

    @Test
    void theOwnersBrowserKeepsTheOwnersLink() {
        Room room = Room.open();
        String link = path(Links.make(room, "Kari", "observer"));
        refused(room.facilitator().get(link), 409, "owner_here");
        assertThat(room.facilitator().next().statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyButTheOwnerRehearsesOrCopiesAPlan() {
        Room room = Room.open();
        Person helper = Links.helper(room);
        refused(helper.post("/rehearsals", "from", room.code()), 403, "beyond_this_link");
        refused(helper.post("/w/" + room.code() + "/copies"), 403, "beyond_this_link");
    }

    @Test
    void eachLinkHasItsOwnViewAndNoOther() {
        Room room = Room.open();
        String board = "/w/" + room.code() + "/board?view=";
        Person helper = Links.helper(room);
        Person observer = Links.observer(room);
        refused(helper.get(board + "control"), 403, "beyond_this_link");
        refused(helper.get(board + "observer"), 403, "beyond_this_link");
        refused(observer.get(board + "helper"), 403, "beyond_this_link");
        refused(room.join().get(board + "helper"), 401, "not_joined");
        for (String view : List.of("control", "helper")) {
            assertThat(OpenScreen.statusOf(observer, "/live/" + room.code() + "?view=" + view, null))
                    .isEqualTo(401);
        }
        assertThat(helper.get("/w/" + room.code() + "/stage").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherWorkshopsLinkOpensNothing() {
        Room room = Room.open();
        Person elsewhere = Links.helper(Room.open());
        assertThat(new Person()
                        .inBrowser()
                        .get("/w/" + room.code() + "/control?key="
                                + secret(Links.make(Room.open(), "Kari", "helper")
                                        .jsonPath()
                                        .getString("link")))
                        .statusCode())
                .isEqualTo(401);
        refused(elsewhere.post("/w/" + room.code() + "/approvals"), 401, "not_facilitator");
    }

    private static long id(Response made) {
        return made.jsonPath().getLong("id");
    }

    private static String path(Response made) {
        String link = made.jsonPath().getString("link");
        return link.substring(link.indexOf("/w/"));
    }

    private static String secret(String link) {
        return link.substring(link.indexOf("key=") + 4);
    }
}
