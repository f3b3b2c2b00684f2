package no.innspill.database;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.innspill.Database;
import no.innspill.Facilitator;
import no.innspill.FullRoom;
import no.innspill.Guest;
import no.innspill.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * For the length of a roll-out, and after one that was taken back, a node reads what a newer one has written. No migration
 * says what stands in a column of JSON: so each is looked through here, with fields and words that nobody knows yet.
 */
@QuarkusTest
class JsonColumnsTest {

    /** Every column in which JSON is kept. */
    private static final Set<String> COLUMNS = Set.of(
            "affiliation.label",
            "deed.inverse",
            "horizon.label",
            "measure.horizon",
            "measure.responsible",
            "question.text",
            "receipt.answer",
            "responsible.label",
            "room_table.label",
            "step.notes",
            "step.script",
            "step.text",
            "step.title",
            "tag.label",
            "theme.short_title",
            "theme.title",
            "theme_example.text",
            "webhook.message",
            "workshop.report_introduction",
            "workshop.report_next_steps",
            "workshop.report_summary",
            "workshop.stage_frozen",
            "workshop.title",
            "workshop.told");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NEWER = "of_tomorrow";
    private static final String UNKNOWN = "OF_TOMORROW";

    private Room room;
    private Room brought;
    private Guest guest;
    private String base = "";

    @BeforeEach
    void aRoomInWhichEverythingHasBeenDone() throws SQLException {
        room = FullRoom.open();
        base = "/w/" + room.code();
        Facilitator facilitator = room.facilitator();
        brought = Room.planned(facilitator.get(base + "/report.json").asByteArray());
        guest = room.join();
        room.goTo(Room.COLLECT);
        guest.post(room.school(), "Kommer bort igjen");
        guest.post(base + "/ideas", "theme", room.school(), "text", "Med nøkkel", "key", "json");
        yes(facilitator.post(base + "/title", "title", "En annen tittel"));
        long step = yes(facilitator.post(base + "/steps", "title", "Nytt", "kind", "collect"))
                .jsonPath()
                .getLong("id");
        yes(facilitator.post(base + "/steps/" + step, "title", "Nytt", "kind", "discuss"));
        yes(facilitator.delete(base + "/steps/" + step));
        long theme = yes(facilitator.post(base + "/themes", "title", "Nytt tema"))
                .jsonPath()
                .getLong("id");
        yes(facilitator.delete(base + "/themes/" + theme));
        yes(facilitator.post(base + "/report/texts", "summary", "Kort fortalt"));
        room.goTo(Room.MATRIX);
        facilitator.stage("shows", "matrix");
        facilitator.stage("frozen", true);
        Database.change(
                "update webhook set message_id = 'msg_', message = '{\"type\":\"workshop.changed\"}', switched_off = true"
                        + " where workshop_id = (select id from workshop where code = ?)",
                room.code());
    }

    @Test
    void everyColumnOfJsonIsKnownHere() {
        assertThat(columns().filter(JsonColumnsTest::isJson).toList()).containsExactlyInAnyOrderElementsOf(COLUMNS);
    }

    @Test
    void fieldsThatOnlyANewerVersionKnowsHurtNobody() throws SQLException {
        for (String column : COLUMNS) {
            assertThat(change(column, JsonColumnsTest::withMore)).as(column).isPositive();
        }
        everythingIsShown(room);
        everythingIsShown(brought);
        assertThat(guest.post(base + "/ideas", "theme", room.school(), "text", "Med nøkkel", "key", "json")
                        .statusCode())
                .isEqualTo(201);
        everythingIsTakenBack();
        assertThat(guest.leave().statusCode()).isLessThan(400);
    }

    /** It cannot be taken back here, and the rest of the room goes on. */
    @Test
    void whatOnlyANewerVersionCanTakeBackIsPassedOver() throws SQLException {
        assertThat(change("deed.inverse", JsonColumnsTest::withOtherWords)).isPositive();
        everythingIsShown(room);
        assertThat(Database.change(
                        "update deed set what = ? where workshop_id = (select id from workshop where code = ?)"
                                + " and what in ('STEP', 'PLAN_STEPS', 'HIDING', 'GROUPING')",
                        UNKNOWN,
                        room.code()))
                .isPositive();
        everythingIsShown(room);
        everythingIsTakenBack();
        assertThat(guest.leave().statusCode()).isLessThan(400);
    }

    /** Who does not know what a frozen wall shows would show what it is to hide: another node is asked. */
    @Test
    void aFrozenWallThatOnlyANewerVersionKnowsIsAskedOfAnotherNode() throws SQLException {
        assertThat(change("workshop.stage_frozen", JsonColumnsTest::withOtherWords))
                .isPositive();
        try {
            refused(room.facilitator().get(base + "/board?view=projector"), 503, "busy");
            refused(guest.get(base + "/board?view=participant"), 503, "busy");
            everythingIsShown(brought);
        } finally {
            // Other tests have the same database.
            Database.change("update workshop set stage_frozen = null where code = ?", room.code());
        }
    }

    private static void everythingIsShown(Room shown) {
        String at = "/w/" + shown.code();
        for (String page : List.of(
                "/board?view=control",
                "/board?view=projector",
                "/control",
                "/projector",
                "/plan",
                "/template.yaml",
                "/log",
                "/measures",
                "/tallies",
                "/webhooks",
                "/report",
                "/report.json",
                "/report.xlsx")) {
            Response answer = shown.facilitator().get(at + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
        }
        Guest another = shown.join();
        assertThat(another.board()).isNotEmpty();
        assertThat(another.mine().getLong("revision")).isNotNegative();
    }

    /** As far as it can be: what cannot is refused with a reason. */
    private void everythingIsTakenBack() {
        List<String> ids = Database.column(
                "select d.id from deed d join workshop w on w.id = d.workshop_id where w.code = ? order by d.id desc",
                room.code());
        assertThat(ids).isNotEmpty();
        for (String id : ids) {
            assertThat(room.facilitator().post(base + "/undoing", "id", id).statusCode())
                    .isIn(200, 409);
        }
    }

    private static Response yes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
        return answer;
    }

    /** Each as {@code table.column}. */
    private static Stream<String> columns() {
        return Database.column("select table_name || '.' || column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(data_type) like 'character%'"
                        + " and lower(table_name) not like 'flyway%'")
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static boolean isJson(String column) {
        String[] name = column.split("\\.", -1);
        List<String> texts = Database.column(
                "select distinct %2$s from %1$s where %2$s is not null and %2$s <> ''".formatted(name[0], name[1]));
        return !texts.isEmpty() && texts.stream().allMatch(text -> tree(text).isContainerNode());
    }

    /** Of these two rooms, where it is said of which room it is; how many. */
    private int change(String column, UnaryOperator<JsonNode> change) throws SQLException {
        String table = column.split("\\.", -1)[0];
        String name = column.split("\\.", -1)[1];
        String of = table.equals("workshop")
                ? " and code in ('" + room.code() + "', '" + brought.code() + "')"
                : Database.count("select count(*) from information_schema.columns where lower(table_name) = '" + table
                                        + "' and lower(column_name) = 'workshop_id'")
                                > 0
                        ? " and workshop_id in (select id from workshop where code in ('" + room.code() + "', '"
                                + brought.code() + "'))"
                        : "";
        int changed = 0;
        for (String text : Database.column("select distinct %2$s from %1$s where %2$s is not null and %2$s <> ''%3$s"
                .formatted(table, name, of))) {
            String fresh = change.apply(tree(text)).toString();
            if (!fresh.equals(tree(text).toString())) {
                changed += Database.change(
                        "update %1$s set %2$s = ? where %2$s = ?%3$s".formatted(table, name, of), fresh, text);
            }
        }
        return changed;
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException none) {
            return TextNode.valueOf(text);
        }
    }

    /** A field more in everything that has fields. */
    private static JsonNode withMore(JsonNode node) {
        JsonNode all = within(node, JsonColumnsTest::withMore);
        return all instanceof ObjectNode object ? object.put(NEWER, "x") : all;
    }

    /** Another word wherever one of a list stands. */
    private static JsonNode withOtherWords(JsonNode node) {
        return node.isTextual() && node.asText().matches("[A-Z][A-Z_]{3,}")
                ? TextNode.valueOf(UNKNOWN)
                : within(node, JsonColumnsTest::withOtherWords);
    }

    private static JsonNode within(JsonNode node, UnaryOperator<JsonNode> change) {
        if (node.isObject()) {
            ObjectNode changed = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> changed.set(field.getKey(), change.apply(field.getValue())));
            return changed;
        }
        if (node.isArray()) {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> changed.add(change.apply(each)));
            return changed;
        }
        if (node.isTextual()
                && node.asText().startsWith("{")
                && tree(node.asText()).isObject()) {
            return TextNode.valueOf(change.apply(tree(node.asText())).toString());
        }
        return node;
    }
}
