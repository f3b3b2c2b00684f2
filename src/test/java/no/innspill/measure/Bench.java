package no.innspill.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.idea.Groups;
import no.innspill.idea.Heading;
import no.innspill.idea.Ideas;
import no.innspill.matrix.Matrices;
import no.innspill.matrix.Matrix;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** A room where measures are written and ideas rated, for tests. */
final class Bench {

    final Room room;
    private final String base;

    Bench(int step) {
        room = Room.at(step);
        base = "/w/" + room.code();
    }

    /** Writes a measure that must be taken, and says its id. */
    long write(Person who, Object... fields) {
        Response answer = who.post(base + "/measures", fields);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getLong("id");
    }

    long write(Object... fields) {
        return write(room.facilitator(), fields);
    }

    Response change(Person who, long measure, Object... fields) {
        return who.post(base + "/measures/" + measure, fields);
    }

    Response drop(Person who, long measure) {
        return who.delete(base + "/measures/" + measure);
    }

    Response rate(Person who, long item, Object... fields) {
        return who.post(base + "/ideas/" + item + "/rating", fields);
    }

    /** Lets participants write measures in the measures step. */
    void letParticipantsWrite() {
        Response answer = room.facilitator()
                .post(base + "/steps/" + room.steps().get(Room.MEASURES), "participants_write", "true");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    long group(String heading, long... ideas) {
        return inside(workshop -> {
            List<no.innspill.idea.Idea> found =
                    bean(Ideas.class).in(workshop, LongStream.of(ideas).boxed().toList());
            return bean(Groups.class)
                    .gather(
                            workshop,
                            found.get(0).theme(),
                            new Heading(heading),
                            found,
                            bean(Clock.class).instant())
                    .id();
        });
    }

    void split(long group) {
        inside(workshop -> {
            bean(Groups.class).split(bean(Groups.class).in(workshop, group).orElseThrow());
            return group;
        });
    }

    /** The titles of the measures in their order. */
    List<String> titles() {
        return inside(workshop ->
                bean(Measures.class).of(workshop).stream().map(Measure::title).toList());
    }

    /** What a measure comes from, as texts. */
    List<String> sources(long measure) {
        return inside(workshop -> bean(Measures.class).in(workshop, measure).orElseThrow().sources().stream()
                .map(item -> item.text())
                .toList());
    }

    Measure measure(long id) {
        return inside(workshop -> bean(Measures.class).in(workshop, id).orElseThrow());
    }

    Matrix matrix() {
        return inside(workshop -> bean(Matrices.class).of(workshop));
    }

    private interface Look<T> {
        T at(Workshop workshop);
    }

    private <T> T inside(Look<T> look) {
        return QuarkusTransaction.requiringNew()
                .call(() -> look.at(bean(Workshops.class).byCode(room.code()).orElseThrow()));
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
