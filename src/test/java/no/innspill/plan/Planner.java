package no.innspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import no.innspill.Database;
import no.innspill.Room;

/** Edits a room's plan in a test: {@code does} insists on a yes, {@code may} not on a no with its reason. */
final class Planner {

    private final Room room;

    Planner(Room room) {
        this.room = room;
    }

    Response does(String path, Object... fields) {
        Response answer = post(path, fields);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer;
    }

    long adds(String list, Object... fields) {
        return does(list, fields).jsonPath().getLong("id");
    }

    void removes(String path) {
        Response answer = delete(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** Refused with the reason, and nothing has changed. */
    void mayNot(String reason, String path, Object... fields) {
        refused(reason, () -> post(path, fields));
    }

    void mayNotRemove(String reason, String path) {
        refused(reason, () -> delete(path));
    }

    private interface Request {
        Response send();
    }

    private void refused(String reason, Request request) {
        String before = template();
        Response answer = request.send();
        assertThat(answer.contentType()).as(answer.asString()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(reason);
        assertThat(template()).isEqualTo(before);
    }

    private Response post(String path, Object... fields) {
        return room.facilitator().post("/w/" + room.code() + "/" + path, fields);
    }

    private Response delete(String path) {
        return room.facilitator().delete("/w/" + room.code() + "/" + path);
    }

    String template() {
        Response answer = room.facilitator().get("/w/" + room.code() + "/template.yaml");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    /** The page in the browser; the query may be empty. */
    String page(String query) {
        return room.facilitator()
                .inBrowser()
                .get("/w/" + room.code() + "/plan" + query)
                .asString();
    }

    /** A column of a list's table, in the order of the list. */
    List<String> column(String column, String table) {
        return Database.column(
                "select e." + column + " from " + table + " e join workshop w on w.id = e.workshop_id"
                        + " where w.code = ? order by e.position",
                room.code());
    }
}
