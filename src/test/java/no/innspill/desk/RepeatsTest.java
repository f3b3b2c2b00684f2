package no.innspill.desk;

import static no.innspill.Problems.refused;
import static no.innspill.Problems.refusedOnAPage;
import static no.innspill.Turnstile.pass;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.Database;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;

/** The same key twice: the same answer, one effect. */
@QuarkusTest
class RepeatsTest {

    /** As many pieces of heavy work as the server takes in at once; more are told to come again. */
    private static final int HEAVY = 8;

    @Test
    void anIdeaSentTwiceWithOneKeyIsPostedOnce() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] wish = {"theme", room.school(), "text", "Bare én gang", "key", "k1"};
        Response first = guest.post(path(room), wish);
        long revision = room.revision();
        Response again = guest.post(path(room), wish);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(room.revision()).isEqualTo(revision);
        assertThat(guest.mine().getList("ideas")).hasSize(1);
    }

    @Test
    void theKeyMayComeAsAHeader() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] wish = {"theme", room.school(), "text", "Bare én gang"};
        long first = guest.with("Idempotency-Key", "h1")
                .post(path(room), wish)
                .jsonPath()
                .getLong("id");
        long again = guest.with("Idempotency-Key", "h1")
                .post(path(room), wish)
                .jsonPath()
                .getLong("id");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theHeaderIsHonouredByEveryCommand() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Person leaving = room.join();
        long idea = guest.post(room.school(), "En");
        String base = "/w/" + room.code();
        List<Supplier<Response>> commands = List.of(
                keyed(guest, path(room), "theme", room.school(), "text", "To"),
                keyed(guest, path(room) + "/" + idea + "/flag"),
                keyed(guest, base + "/done"),
                keyed(guest, base + "/seat", "people", 3),
                keyed(new Person(leaving), base + "/participation?_method=DELETE"),
                keyed(room.facilitator(), base + "/timer", "minutes", 1),
                keyed(room.facilitator(), base + "/stage", "black", "toggle"),
                keyed(room.facilitator(), base + "/groups", "idea", idea),
                keyed(room.facilitator(), base + "/measures", "title", "Et tiltak"),
                keyed(room.facilitator(), base + "/themes", "title", "Et tema til"),
                keyed(room.facilitator(), base + "/numbered-tables", "many", 2),
                keyed(room.facilitator(), base + "/paper", "theme", room.school(), "texts", "Fra en lapp"),
                keyed(room.facilitator(), base + "/slips", "many", 3),
                keyed(room.facilitator(), base + "/undoing"),
                keyed(room.facilitator(), base + "/second-vote"),
                keyed(room.facilitator(), base + "/control/link"),
                keyed(room.facilitator(), base + "/step", "to", "next"));
        for (Supplier<Response> command : commands) {
            Response first = command.get();
            long revision = room.revision();
            Response again = command.get();
            assertThat(again.statusCode()).as(first.asString()).isEqualTo(first.statusCode());
            assertThat(withoutRevision(again)).isEqualTo(withoutRevision(first));
            assertThat(room.revision()).as(first.asString()).isEqualTo(revision);
        }
    }

    private static Supplier<Response> keyed(Person someone, String path, Object... fields) {
        String key = "h" + path.hashCode();
        return () -> new Person(someone).with("Idempotency-Key", key).post(path, fields);
    }

    private static Map<String, Object> withoutRevision(Response answer) {
        Map<String, Object> told = new HashMap<>(answer.jsonPath().getMap(""));
        told.remove("revision");
        return told;
    }

    @Test
    void aVoteSentTwiceWithOneKeyCountsOnce() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE_SCHOOL);
        String vote = path(room) + "/" + idea + "/vote";
        Response first = guest.post(vote, "key", "v1");
        Response again = guest.post(vote, "key", "v1");
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(guest.mine().getInt("themes[0].left")).isEqualTo(3);
    }

    @Test
    void aRefusalIsRepeatedEvenIfTheWishCouldBeGrantedByNow() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        room.facilitator().closeStep();
        Object[] wish = {"theme", room.school(), "text", "For sent", "key", "k1"};
        refused(guest.post(path(room), wish), 409, "step_closed");
        room.facilitator().reopenStep();
        refused(guest.post(path(room), wish), 409, "step_closed");
        assertThat(guest.mine().getList("ideas")).isEmpty();
    }

    @Test
    void anotherTextUnderAKeyUsedBeforeIsRefusedAndSaid() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] first = {"theme", room.school(), "text", "En", "key", "k1"};
        Object[] other = {"theme", room.school(), "text", "To", "key", "k1"};
        long idea = guest.post(path(room), first).jsonPath().getLong("id");
        refused(guest.post(path(room), other), 422, "key_used");
        Response page = guest.inBrowser().post(path(room), other);
        refusedOnAPage(page, 422, Language.NB, "refusal_key_used");
        assertThat(page.asString()).contains("value=\"To\"").doesNotContain("k1");
        assertThat(guest.post(path(room), first).jsonPath().getLong("id")).isEqualTo(idea);
        assertThat(guest.mine().getList("ideas", Long.class)).containsExactly(idea);
    }

    @Test
    void whatWasRefusedMayBePutRightUnderTheSameKey() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        assertThat(guest.post(path(room), "theme", room.school(), "text", " ", "key", "k1")
                        .statusCode())
                .isEqualTo(422);
        Object[] right = {"theme", room.school(), "text", "Nå med ord", "key", "k1"};
        long idea = guest.post(path(room), right).jsonPath().getLong("id");
        assertThat(guest.post(path(room), right).jsonPath().getLong("id")).isEqualTo(idea);
        refused(guest.post(path(room), "theme", room.school(), "text", "Noe annet", "key", "k1"), 422, "key_used");
        assertThat(guest.mine().getList("ideas", Long.class)).containsExactly(idea);
    }

    @Test
    void takingBackIsAnotherCommandHoweverItIsSent() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(room.school(), "En");
        room.goTo(Room.VOTE_SCHOOL);
        String vote = path(room) + "/" + idea + "/vote";
        guest.post(vote, "key", "v1");
        Response back = guest.post(vote + "?_method=DELETE", "key", "v1");
        assertThat(back.jsonPath().getInt("dots")).isZero();
        assertThat(guest.delete(vote, "key", "v1").jsonPath().getMap(""))
                .isEqualTo(back.jsonPath().getMap(""));
    }

    @Test
    void theCodeMayBeSpelledOtherwiseTheSecondTime() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        Object[] wish = {"theme", room.school(), "text", "Bare én gang", "key", "k1"};
        guest.post(path(room), wish);
        guest.post(path(room).toLowerCase(Locale.ROOT), wish);
        assertThat(guest.mine().getList("ideas")).hasSize(1);
    }

    @Test
    void joinsAtOnceWithOneKeyAreOneParticipantAndOneDevice() {
        Room room = Room.at(Room.COLLECT);
        String key = Secrets.random();
        String join = "/w/" + room.code() + "/participation";
        Set<String> cookies = atOnce(
                () -> room.stranger().with("Idempotency-Key", key).post(join).cookie("innspill-" + room.code()));
        assertThat(cookies).hasSize(1);
        assertThat(Database.count(
                        "select count(*) from participant p join workshop w on w.id = p.workshop_id where w.code = ?",
                        room.code()))
                .isEqualTo(1);
        refused(room.stranger().post(join, "key", key, "people", 3), 422, "key_used");
    }

    @Test
    void whoHasGoneCanJoinOnceMoreFromTheSamePage() {
        Room room = Room.at(Room.COLLECT);
        String key = Secrets.random();
        String name = "innspill-" + room.code();
        Guest guest = room.join("key", key);
        List<String> tokens = new ArrayList<>(List.of(guest.cookies().get(name)));
        guest.leave();
        guest.post("/w/" + room.code() + "/participation", "key", key);
        assertThat(guest.mine().getList("ideas")).isEmpty();
        tokens.add(guest.cookies().get(name));
        guest.post("/w/" + room.code() + "/departure");
        guest.post("/w/" + room.code() + "/participation", "key", key);
        assertThat(guest.mine().getList("ideas")).isEmpty();
        tokens.add(guest.cookies().get(name));
        // A cookie that was kept elsewhere is nobody's any more; and a repeat still finds the one who has come.
        assertThat(tokens).doesNotHaveDuplicates();
        assertThat(room.join("key", key).cookies()).containsEntry(name, tokens.get(2));
    }

    @Test
    void workshopsMadeAtOnceWithOneKeyAreOne() {
        String key = Secrets.random();
        assertThat(atOnce(
                        () -> code(new Person().with("Idempotency-Key", key).post("/workshops", "template", "blank"))))
                .hasSize(1);
        refused(new Person().post("/workshops", "template", "swot", "key", key), 422, "key_used");
        Response page = new Person().inBrowser().post("/workshops", "template", "swot", "key", key);
        refusedOnAPage(page, 422, Language.NB, "refusal_key_used");
        assertThat(page.asString()).contains("name=\"key\"").doesNotContain(key);
    }

    @Test
    void uploadsAtOnceWithOneKeyAreOneWorkshop() {
        Room room = Room.at(Room.COLLECT);
        byte[] template =
                room.facilitator().get("/w/" + room.code() + "/template.yaml").asByteArray();
        byte[] archive =
                room.facilitator().get("/w/" + room.code() + "/report.json").asByteArray();
        for (byte[] file : List.of(template, archive)) {
            String key = Secrets.random();
            assertThat(atOnce(
                            HEAVY,
                            () -> code(new Person()
                                    .request()
                                    .multiPart("file", "file", file, "application/octet-stream")
                                    .multiPart("key", key)
                                    .post("/workshops"))))
                    .hasSize(1);
        }
    }

    @Test
    void copiesMadeAtOnceWithOneKeyAreOneAndNotTheWorkshopThatTheKeyHasMade() {
        Room room = Room.at(Room.COLLECT);
        String key = Secrets.random();
        String copies = "/w/" + room.code() + "/copies";
        String made = code(new Person().post("/workshops", "template", "blank", "key", key));
        Set<String> codes = atOnce(HEAVY, () -> code(room.facilitator().post(copies, "key", key)));
        assertThat(codes).hasSize(1).doesNotContain(made, room.code());
        refused(room.facilitator().post(copies, "key", key, "ideas", "true"), 422, "key_used");
    }

    @Test
    void whoIsKnownMayUseAPlainKey() {
        Room room = Room.at(Room.COLLECT);
        Room other = Room.at(Room.COLLECT);
        for (Room one : List.of(room, other)) {
            String copies = "/w/" + one.code() + "/copies";
            assertThat(atOnce(2, () -> code(one.facilitator().post(copies, "key", "1"))))
                    .hasSize(1);
        }
        assertThat(code(room.facilitator().post("/w/" + room.code() + "/copies", "key", "1")))
                .isNotEqualTo(code(other.facilitator().post("/w/" + other.code() + "/copies", "key", "1")));
    }

    private static String code(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("code");
    }

    private static Set<String> atOnce(Supplier<String> request) {
        return atOnce(12, request);
    }

    /** What so many who ask at the same time are given. */
    private static Set<String> atOnce(int many, Supplier<String> request) {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<CompletableFuture<String>> answers = IntStream.range(0, many)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                pass(start);
                                return request.get();
                            },
                            threads))
                    .toList();
            start.countDown();
            return answers.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void twoPeopleWithTheSameKeyDoNotMeetEachOthersAnswers() {
        Room room = Room.at(Room.COLLECT);
        Guest one = room.join();
        Guest two = room.join();
        Object[] wish = {"theme", room.school(), "text", "Likt", "key", "k1"};
        long ones = one.post(path(room), wish).jsonPath().getLong("id");
        long twos = two.post(path(room), wish).jsonPath().getLong("id");
        assertThat(twos).isNotEqualTo(ones);
        assertThat(two.mine().getList("ideas", Long.class)).containsExactly(twos);
    }

    @Test
    void aReceiptKeepsNoWordOfWhatWasSent() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        long idea = guest.post(path(room), "theme", room.school(), "text", "Trekkes straks tilbake", "key", "k1")
                .jsonPath()
                .getLong("id");
        guest.withdraw(idea);
        assertThat(Database.holds("Trekkes straks tilbake")).isFalse();
    }

    @Test
    void workshopsMadeTwiceWithOneKeyAreOne() {
        String key = Secrets.random();
        Person person = new Person();
        String first = person.post("/workshops", "template", "blank", "key", key)
                .jsonPath()
                .getString("code");
        String again = person.post("/workshops", "template", "blank", "key", key)
                .jsonPath()
                .getString("code");
        assertThat(again).isEqualTo(first);
    }

    private static String path(Room room) {
        return "/w/" + room.code() + "/ideas";
    }
}
