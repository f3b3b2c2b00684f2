package no.innspill.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import no.innspill.Database;
import no.innspill.Person;

/** A rehearsal that a test leads. Its people go on round by round, and the next one is not waited for. */
final class PretendRoom {

    private final Person facilitator;
    private final String code;

    private PretendRoom(Person facilitator, Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        this.facilitator = facilitator;
        this.code = made.jsonPath().getString("code");
    }

    static PretendRoom begin(Object... fields) {
        Person facilitator = new Person();
        return new PretendRoom(facilitator, facilitator.post("/rehearsals", fields));
    }

    static PretendRoom of(Person facilitator, String code, int people) {
        return new PretendRoom(facilitator, facilitator.post("/rehearsals", "from", code, "people", people));
    }

    String code() {
        return code;
    }

    Person facilitator() {
        return facilitator;
    }

    String path(String rest) {
        return "/w/" + code + rest;
    }

    Response post(String rest, Object... fields) {
        Response answer = facilitator.post(path(rest), fields);
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
        return answer;
    }

    PretendRoom next() {
        post("/step", "to", "next");
        return this;
    }

    Response throwAway() {
        return facilitator.delete(path(""));
    }

    /** Lets them go on until it is so. */
    void play(RehearsalRounds rounds, BooleanSupplier until) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    rounds.play();
                    return until.getAsBoolean();
                });
    }

    long count(String what) {
        return Database.count(
                "select count(*) from " + what + " where workshop_id = (select id from workshop where code = ?)", code);
    }

    long ballots() {
        return Database.count(
                "select count(distinct participant_id) from ballot where participant_id in (select id from participant"
                        + " where workshop_id = (select id from workshop where code = ?))",
                code);
    }

    /** How many have said that they are done with the current step. */
    long done() {
        return Database.count(
                "select count(*) from participant p join workshop w on p.workshop_id = w.id"
                        + " where p.done_step_id = w.current_step_id and w.code = ?",
                code);
    }
}
