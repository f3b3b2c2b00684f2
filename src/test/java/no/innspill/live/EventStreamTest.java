package no.innspill.live;

import static no.innspill.Programs.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.innspill.EventListener;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs follow a workshop by server-sent events: what is different, never what somebody wrote. */
@QuarkusTest
class EventStreamTest {

    @Test
    void whoeverFollowsIsToldWhatIsDifferentAndByWhatIdAndNotWhatItSays() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (EventListener facilitator = EventListener.of(room, room.facilitator(), "control");
                EventListener participant = EventListener.of(room, guest, "participant")) {
            assertThat(facilitator.header("Content-Type")).startsWith("text/event-stream");
            assertThat(facilitator.header("Innspill")).isEqualTo("1");
            long idea = guest.post(room.school(), "Felles innlogging");
            facilitator.awaitChange("idea", idea);
            participant.awaitChange("idea", idea);
            room.goTo(Room.VOTE);
            participant.await(told -> has(told, "board"));
            guest.vote(idea);
            facilitator.awaitChange("ballot", room.school());
            participant.awaitChange("turnout", room.school());
            assertThat(participant.said()).doesNotContain("ballot", "Felles innlogging");
            assertThat(facilitator.said()).doesNotContain("Felles innlogging");
            assertThat(facilitator.latest()).isEqualTo(room.revision());
        }
    }

    @Test
    void whatIsSecretToParticipantsIsToldToTheFacilitatorAlone() {
        Room room = Room.at(Room.SILENT);
        Guest guest = room.join();
        try (EventListener facilitator = EventListener.of(room, room.facilitator(), "control");
                EventListener participant = EventListener.of(room, guest, "participant")) {
            long idea = guest.post(room.school(), "Hysjhysj");
            guest.post("/w/" + room.code() + "/done");
            facilitator.await(told -> has(told, "done"));
            room.facilitator().next();
            participant.await(told -> has(told, "board") && told.path("changes").size() == 1);
            JsonNode greeting = participant.told().get(0);
            assertThat(participant.said()).doesNotContain("done", "unsaid", String.valueOf(idea));
            assertThat(greeting.path("revision").asLong()).isLessThan(room.revision());
        }
    }

    @Test
    void nobodyIsNamedByANumber() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (EventListener facilitator = EventListener.of(room, room.facilitator(), "control")) {
            guest.post("/w/" + room.code() + "/departure");
            JsonNode told = facilitator.await(event -> has(event, "people"));
            told.path("changes")
                    .forEach(change -> assertThat(change.path("kind").asText().equals("people") && change.has("id"))
                            .isFalse());
        }
    }

    @Test
    void whoeverComesBackIsToldWhatTheyMissedAndNothingIfThatIsNothing() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        String address = "/w/" + room.code() + "/events?view=control";
        String cookie = room.facilitator().cookieHeader();
        long seen;
        try (EventListener first = EventListener.of(room, room.facilitator(), "control")) {
            seen = first.latest();
        }
        long idea = guest.post(room.school(), "Mens den var borte");
        try (EventListener again = EventListener.at(address, "Cookie", cookie, "Last-Event-ID", String.valueOf(seen))) {
            again.awaitChange("idea", idea);
            assertThat(has(again.told().get(0), "board")).isFalse();
        }
        String now = String.valueOf(room.revision());
        try (EventListener again = EventListener.at(address, "Cookie", cookie, "Last-Event-ID", now)) {
            assertThat(again.await(told -> true).path("changes")).isEmpty();
        }
        try (EventListener again = EventListener.at(address + "&from=" + now, "Cookie", cookie)) {
            assertThat(again.await(told -> true).path("changes")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "99999999999999999999999", "9007199254740993", "<script>", "1,2"})
    void whateverSomebodySaysThatTheySawLastTheyAreToldToReadTheBoard(String seen) {
        Room room = Room.at(Room.COLLECT);
        try (EventListener listener = EventListener.at(
                "/w/" + room.code() + "/events?view=control",
                "Cookie",
                room.facilitator().cookieHeader(),
                "Last-Event-ID",
                seen)) {
            JsonNode greeting = listener.await(told -> true);
            assertThat(has(greeting, "board")).isTrue();
            assertThat(greeting.path("revision").asLong()).isEqualTo(room.revision());
        }
    }

    @Test
    void onlyWhoeverMayHaveTheViewMayFollowIt() {
        Room room = Room.open();
        Guest guest = room.join();
        Room other = Room.open();
        String base = "/w/" + room.code() + "/events";
        assertThat(status(base + "?view=control", guest)).isEqualTo(401);
        assertThat(status(base + "?view=participant", new Person())).isEqualTo(401);
        assertThat(status(base + "?view=control", other.facilitator())).isEqualTo(401);
        assertThat(status("/w/AAAAAA/events?view=control", room.facilitator())).isEqualTo(401);
        assertThat(status(base, room.facilitator())).isEqualTo(400);
        try (EventListener refused = EventListener.at(base + "?view=control")) {
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        }
        assertThat(status(base + "?view=admin", room.facilitator())).isEqualTo(400);
        assertThat(status(
                        base + "?view=control",
                        room.facilitator().with("Origin", "https://evil.example"),
                        "https://evil.example"))
                .isEqualTo(403);
    }

    @Test
    void whoeverLosesTheRightIsToldThatItEndsAndItDoes() {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (EventListener gone = EventListener.of(room, guest, "participant");
                EventListener stays = EventListener.of(room, room.join(), "participant")) {
            guest.leave();
            gone.awaitEnd();
            assertThat(gone.said()).contains("event: end");
            assertThat(stays.hasEnded()).isFalse();
            room.facilitator().delete("/w/" + room.code());
            stays.awaitEnd();
        }
    }

    @Test
    void whoeverReadsNothingHoldsNobodyUp() throws IOException {
        Room room = Room.at(Room.COLLECT);
        Guest guest = room.join();
        try (Socket deaf = new Socket("localhost", RestAssured.port);
                EventListener listener = EventListener.of(room, room.facilitator(), "control")) {
            deaf.setReceiveBufferSize(1024);
            deaf.getOutputStream()
                    .write(("GET /w/" + room.code() + "/events?view=control HTTP/1.1\r\nHost: localhost:"
                                    + RestAssured.port + "\r\nCookie: "
                                    + room.facilitator().cookieHeader() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 200; i++) {
                guest.post(room.school(), "Nummer " + i);
            }
            long last = guest.post(room.school(), "Den siste");
            listener.awaitChange("idea", last);
        }
    }

    @Test
    void nobodyTakesThePlacesOfOthersAndWhoeverLeadsFindsRoom() {
        Room room = Room.at(Room.COLLECT);
        List<EventListener> open = new ArrayList<>();
        try {
            for (int people = 0; people < 13; people++) {
                Guest guest = room.join();
                int many = fill(
                        open,
                        () -> EventListener.at(
                                "/w/" + room.code() + "/events?view=participant", "Cookie", guest.cookieHeader()));
                assertThat(many).isEqualTo(people == 12 ? 2 : 4);
            }
            for (int programs = 0; programs < 5; programs++) {
                String token = token(room, "observer");
                int many = fill(
                        open,
                        () -> EventListener.at(
                                "/w/" + room.code() + "/events?view=observer", "Authorization", "Bearer " + token));
                assertThat(many).isEqualTo(programs == 4 ? 0 : 10);
            }
            String token = token(room, "owner");
            assertThat(fill(
                            open,
                            () -> EventListener.at(
                                    "/w/" + room.code() + "/events?view=control", "Authorization", "Bearer " + token)))
                    .isEqualTo(10);
        } finally {
            open.forEach(EventListener::close);
        }
    }

    /** How many are let in until one is not. */
    private static int fill(List<EventListener> open, Supplier<EventListener> next) {
        for (int many = 0; ; many++) {
            EventListener listener = next.get();
            if (listener.status() != 200) {
                assertThat(listener.status()).isEqualTo(429);
                listener.close();
                return many;
            }
            open.add(listener);
        }
    }

    private static int status(String address, Person who, String... origin) {
        List<String> headers = new ArrayList<>(List.of("Cookie", who.cookies().isEmpty() ? "a=b" : who.cookieHeader()));
        for (String each : origin) {
            headers.addAll(List.of("Origin", each));
        }
        try (EventListener listener = EventListener.at(address, headers.toArray(String[]::new))) {
            return listener.status();
        }
    }

    private static boolean has(JsonNode told, String kind) {
        return told.path("changes").findValuesAsText("kind").contains(kind);
    }
}
