package no.innspill.webhook;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.innspill.Database;
import no.innspill.EventListener;
import no.innspill.Guest;
import no.innspill.Links;
import no.innspill.Person;
import no.innspill.Programs;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.web.Logged;
import no.innspill.webhook.Receiver.Message;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Programs elsewhere are told what is different: signed, again until they have it, and nobody who was not named. */
@QuarkusTest
@TestProfile(WebhooksTest.On.class)
class WebhooksTest {

    public static final class On implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "innspill.webhooks.on", "true",
                    "innspill.webhooks.hosts", "localhost",
                    "innspill.webhooks.first-retry", "1ms");
        }
    }

    @Test
    void aProgramHoldsAWholeWorkshopByItself() throws IOException {
        Person nobody = new Person();
        Response made = nobody.post(
                "/workshops", "template", "ideas-and-priorities", "language", "nb", "key", Secrets.random());
        String base = "/w/" + made.jsonPath().getString("code");
        Person owner = new Person();
        owner.cookies().putAll(made.cookies());
        String token = owner.post(base + "/tokens", "name", "Skript", "kind", "owner")
                .jsonPath()
                .getString("token");
        Person program = new Person().with("Authorization", "Bearer " + token);
        try (Receiver receiver = Receiver.open();
                EventListener events =
                        EventListener.at(base + "/events?view=control", "Authorization", "Bearer " + token)) {
            events.await(told -> true);
            receiver.answer(500, 503);
            register(program, base, receiver);
            Person guest = new Person();
            assertThat(guest.post(base + "/participation", "key", Secrets.random())
                            .statusCode())
                    .isEqualTo(201);

            goTo(program, base, "collect");
            heard(events, program, base);
            long theme = board(program, base).getLong("board.themes[0].id");
            long idea = guest.post(base + "/ideas", "theme", theme, "text", "Felles innlogging")
                    .jsonPath()
                    .getLong("id");
            events.awaitChange("idea", idea);
            program.post(base + "/paper", "theme", theme, "texts", "Fra papir\nOg en til");
            assertThat(board(program, base).getList("board.themes[0].items.text"))
                    .contains("Felles innlogging", "Fra papir", "Og en til");

            goTo(program, base, "vote");
            heard(events, program, base);
            assertThat(guest.post(base + "/ideas/" + idea + "/vote").statusCode())
                    .isEqualTo(200);
            events.awaitChange("ballot", theme);
            goTo(program, base, "results");

            JsonPath tally = program.get(base + "/tallies").jsonPath();
            assertThat(tally.getString("rankings[0].rows[0].card.text")).isEqualTo("Felles innlogging");
            assertThat(board(program, base).getLong("board.results[0].rows[0].people"))
                    .isEqualTo(1);
            assertThat(program.get(base + "/report.json").asString()).contains("Felles innlogging");
            assertThat(program.get(base + "/report.md").statusCode()).isEqualTo(200);

            receiver.await(message -> message.tells("board") || message.tells("ballot"));
            long last = board(program, base).getLong("revision");
            receiver.await(
                    message -> message.json().path("data").path("revision").asLong() >= last);
            Awaitility.await().until(() -> receiver.messages().size() >= 3);
            List<Message> first = receiver.messages().subList(0, 3);
            assertThat(first)
                    .extracting(Message::id)
                    .as("tried again")
                    .containsOnly(first.get(0).id());
            assertThat(first)
                    .extracting(Message::body)
                    .containsOnly(first.get(0).body());
            assertThat(receiver.messages()).allMatch(Message::signed);
            assertThat(receiver.messages()).noneMatch(message -> message.body().contains("innlogging"));
            assertThat(program.delete(base).statusCode()).isEqualTo(204);
            events.awaitEnd();
        }
    }

    @Test
    void whoeverNeverTakesAMessageIsSwitchedOffAndThatIsSaid() throws IOException {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Guest guest = room.join();
        try (Receiver receiver = Receiver.open()) {
            register(room.facilitator(), base, receiver);
            receiver.answer(302, 400, 500, 302, 400, 500, 302, 410);
            guest.post(room.school(), "En");
            Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> {
                guest.post(room.school(), "Enda en");
                return list(room).getBoolean("webhooks[0].off");
            });
            assertThat(list(room).getInt("webhooks[0].status")).isEqualTo(410);
            assertThat(receiver.messages()).hasSize(8).allMatch(Message::signed);
            assertThat(room.facilitator().inBrowser().get(base + "/webhooks").asString())
                    .contains("er slått av");
        }
    }

    @Test
    void noAddressOfAPrivateNetworkIsTold() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code() + "/webhooks";
        for (String address : List.of(
                "http://127.0.0.1/",
                "https://127.0.0.1:22/",
                "https://127.0.0.1/",
                "https://[::1]:8443/",
                "https://10.0.0.1/",
                "https://a@localhost/",
                "http://localhost:99999/x",
                "nowhere")) {
            refused(room.facilitator().post(base, "address", address), 422, "webhook_address_unfit");
        }
        // Only where a name leads when it is told shows what it is.
        for (String name : List.of("https://localhost.localdomain/", "https://inside.localhost:8443/")) {
            assertThat(room.facilitator().post(base, "address", name).statusCode())
                    .isEqualTo(201);
        }
        room.join().post(room.school(), "En");
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() -> list(room).getList("webhooks.at").stream()
                                .filter(at -> at != null)
                                .count()
                        == 2);
        assertThat(list(room).getList("webhooks.status")).containsOnly(0);
    }

    @Test
    void oneThatCannotBeToldCountsAsOneThatDoesNotAnswerAndKeepsNobodyElseWaiting() throws Exception {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        try (Receiver receiver = Receiver.open();
                Logged logged = Logged.warnings()) {
            for (int i = 0; i < 4; i++) {
                register(room.facilitator(), base, receiver);
            }
            // As an earlier release has taken it, or somebody's hand has written it.
            for (String[] faulty : new String[][] {{"address", "http://localhost:99999/x"}, {"secret", "none"}}) {
                Database.change(
                        "update webhook set " + faulty[0] + " = ? where id = ?",
                        faulty[1],
                        list(room).getLong("webhooks[" + (faulty[0].equals("secret") ? 1 : 0) + "].id"));
            }
            room.join().post(room.school(), "En");
            Awaitility.await()
                    .atMost(60, TimeUnit.SECONDS)
                    .until(() -> list(room).getInt("webhooks[0].attempts") > 2
                            && list(room).getInt("webhooks[1].attempts") > 2);
            assertThat(list(room).getList("webhooks.status")).containsExactly(0, 0, 204, 204);
            assertThat(logged.lines()).isEmpty();
        }
    }

    /** All of them at one address, as with one that many workshops use. */
    @Test
    void oneThatIsAskedAndDoesNotAnswerKeepsNobodyElseWaiting() throws IOException {
        Room slow = Room.at(Room.COLLECT);
        Room prompt = Room.at(Room.COLLECT);
        try (Receiver receiver = Receiver.open()) {
            for (int i = 0; i < Webhooks.MOST; i++) {
                assertThat(slow.facilitator()
                                .post("/w/" + slow.code() + "/webhooks", "address", receiver.silentAddress())
                                .statusCode())
                        .isEqualTo(201);
            }
            register(prompt.facilitator(), "/w/" + prompt.code(), receiver);
            slow.join().post(slow.school(), "Venter");
            Awaitility.await().until(() -> receiver.unanswered() == Webhooks.MOST);
            prompt.join().post(prompt.school(), "Venter ikke");
            receiver.await(message -> true);
            assertThat(receiver.unanswered())
                    .as("nobody was given up meanwhile")
                    .isEqualTo(Webhooks.MOST);
            assertThat(list(slow).getList("webhooks.attempts")).containsOnly(0);
        }
    }

    @Test
    void whatIsNoAnswerIsNoErrorOfOurs() throws IOException {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        try (ServerSocket odd = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Logged logged = Logged.warnings()) {
            Thread talker = new Thread(() -> talkNonsense(odd));
            talker.start();
            assertThat(room.facilitator()
                            .post(base + "/webhooks", "address", "http://localhost:" + odd.getLocalPort() + "/")
                            .statusCode())
                    .isEqualTo(201);
            room.join().post(room.school(), "En");
            Awaitility.await()
                    .atMost(60, TimeUnit.SECONDS)
                    .until(() -> list(room).getInt("webhooks[0].attempts") > 2);
            assertThat(list(room).getInt("webhooks[0].status")).isZero();
            assertThat(logged.lines()).isEmpty();
        }
    }

    /** A header that is too large, and what is none, in turn. */
    private static void talkNonsense(ServerSocket odd) {
        for (int i = 0; !odd.isClosed(); i++) {
            try (Socket connection = odd.accept()) {
                connection.getInputStream().read(new byte[8192]);
                String answer = i % 2 == 0
                        ? "HTTP/1.1 200 OK\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"
                        : "HTTP/1.1\r200\r\r\n\n";
                connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                // Whoever asked has heard enough.
            }
        }
    }

    @Test
    void theSecretIsToldOnceAndTheWorkshopTakesItsWebhooksAlong() throws IOException {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        try (Receiver receiver = Receiver.open()) {
            String own = "whsec_" + "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB";
            Response made = room.facilitator()
                    .post(base + "/webhooks", "address", receiver.address(), "secret", own, "key", Secrets.random());
            assertThat(made.jsonPath().getString("secret")).isEqualTo(own);
            assertThat(room.facilitator().get(base + "/webhooks").asString()).doesNotContain(own);
            assertThat(Database.column("select answer from receipt")).noneMatch(answer -> answer.contains(own));
            refused(
                    room.facilitator().post(base + "/webhooks", "address", receiver.address(), "secret", "passord"),
                    422,
                    "webhook_secret_unfit");
            refused(room.join().get(base + "/webhooks"), 401, "not_facilitator");
            long before = Database.count("select count(*) from webhook");
            assertThat(room.facilitator().delete(base).statusCode()).isEqualTo(204);
            assertThat(Database.count("select count(*) from webhook")).isEqualTo(before - 1);
        }
    }

    @Test
    void aWebhookEndsWithTheTokenThatMadeItAndNoOtherDoes() throws IOException {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Response token = Programs.make(room, "owner");
        Person program = Programs.bearer(token.jsonPath().getString("token"));
        try (Receiver ended = Receiver.open();
                Receiver owners = Receiver.open()) {
            register(program, base, ended);
            register(room.facilitator(), base, owners);
            room.facilitator().delete(base + "/tokens/" + token.jsonPath().getLong("id"));
            assertThat(list(room).getList("webhooks.address")).containsExactly(owners.address());
            long reached = room.revision();
            owners.await(message -> message.json().path("data").path("revision").asLong() >= reached);
            int heard = ended.messages().size();
            room.join().post(room.school(), "En");
            long last = room.revision();
            owners.await(message -> message.json().path("data").path("revision").asLong() >= last);
            assertThat(ended.messages()).hasSizeLessThanOrEqualTo(heard + 1);
            assertThat(ended.messages())
                    .noneMatch(message ->
                            message.json().path("data").path("revision").asLong() > reached);
        }
    }

    @Test
    void aNewControlLinkEndsTheWebhooksThatWereMadeWithTheOldOne() throws IOException {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        try (Receiver receiver = Receiver.open()) {
            register(room.facilitator(), base, receiver);
            room.facilitator().post(base + "/control/link");
            room.facilitator().next();
            assertThat(list(room).getList("webhooks")).isEmpty();
        }
    }

    @Test
    void aHelpersTokenAndAColleagueMakeNone() {
        Room room = Room.open();
        String webhooks = "/w/" + room.code() + "/webhooks";
        Person helper = Programs.bearer(Programs.token(room, "helper"));
        refused(helper.post(webhooks, "address", "http://localhost/"), 403, "beyond_this_link");
        refused(Links.colleague(room).post(webhooks, "address", "http://localhost/"), 403, "only_its_owner");
    }

    @Test
    void withoutAScriptTheSecretStandsOnThePageThatTheFormLeadsTo() throws IOException {
        Room room = Room.open();
        try (Receiver receiver = Receiver.open()) {
            Response page = room.facilitator()
                    .inBrowser()
                    .post("/w/" + room.code() + "/webhooks", "address", receiver.address());
            assertThat(page.statusCode()).isEqualTo(201);
            assertThat(page.asString()).contains("whsec_");
            long id = list(room).getLong("webhooks[0].id");
            assertThat(room.facilitator()
                            .delete("/w/" + room.code() + "/webhooks/" + id)
                            .statusCode())
                    .isEqualTo(200);
            refused(room.facilitator().delete("/w/" + room.code() + "/webhooks/" + id), 404, "no_such_webhook");
        }
    }

    /** What comes close upon each other is told together, and a new step is told as anything. */
    private static void heard(EventListener events, Person program, String base) {
        long now = board(program, base).getLong("revision");
        events.await(told -> told.path("revision").asLong() >= now);
    }

    private static void register(Person who, String base, Receiver receiver) {
        Response made = who.post(base + "/webhooks", "address", receiver.address());
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        receiver.checkWith(made.jsonPath().getString("secret"));
    }

    private static JsonPath list(Room room) {
        return room.facilitator().get("/w/" + room.code() + "/webhooks").jsonPath();
    }

    private static JsonPath board(Person who, String base) {
        return who.get(base + "/board?view=control&format=data&lang=nb").jsonPath();
    }

    private static void goTo(Person program, String base, String kind) {
        // The last of its kind: the first one in which people write is silent.
        List<Integer> steps =
                board(program, base).getList("board.agenda.findAll { it.kind == '" + kind + "' }.id", Integer.class);
        assertThat(program.post(base + "/step", "to", steps.get(steps.size() - 1))
                        .statusCode())
                .isEqualTo(200);
    }
}
