package no.innspill.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Forms of pages, sent without a script: sent twice one counts once, and what is written anew counts too. */
@QuarkusTest
class PageFormsTest {

    @Test
    void aFormSentTwiceIsOneIdeaAndAnotherTextIsAnother() {
        for (int step : new int[] {Room.SILENT, Room.COLLECT}) {
            Room room = Room.at(step);
            Guest anne = room.join();
            String once = compose(anne.page(), room.school());
            send(anne, room, once, "Mer tid");
            send(anne, room, once, "Mer tid");
            assertThat(anne.mine().getList("ideas")).hasSize(1);
            send(anne, room, once, "Mer lys");
            assertThat(anne.mine().getList("ideas")).hasSize(2);
        }
    }

    @Test
    void eachPageHasFormsOfItsOwnWhileTheBoardStandsStill() {
        Room room = Room.at(Room.SILENT);
        Guest anne = room.join();
        Guest berit = room.join();
        String first = compose(anne.page(), room.school());
        String berits = compose(berit.page(), room.school());
        send(anne, room, first, "Mer tid");
        long idea = anne.mine().getList("ideas", Long.class).get(0);
        anne.withdraw(idea).then().statusCode(200);

        String second = compose(anne.page(), room.school());
        assertThat(Set.of(first, berits, second, compose(anne.page(), room.road())))
                .hasSize(4);
        send(anne, room, second, "Mer tid");
        assertThat(anne.mine().getList("ideas", Long.class)).hasSize(1).doesNotContain(idea);
    }

    @Test
    void aMarkThatOthersCouldHaveMadeCountsForNothing() {
        Response[] made = new Response[2];
        for (int i = 0; i < made.length; i++) {
            made[i] = new Person().post("/workshops", "template", "blank", "once", "1");
        }
        assertThat(made[0].jsonPath().getString("code"))
                .isNotEqualTo(made[1].jsonPath().getString("code"));
    }

    @Test
    void whatIsGivenBackWithARefusalHasAMarkOfItsOwn() {
        Room room = Room.at(Room.COLLECT);
        Guest anne = room.join();
        String once = compose(anne.page(), room.school());
        room.facilitator().closeStep();
        String refused = ask(anne, room, once, "For sent").asString();
        room.facilitator().reopenStep();
        String fresh = mark(refused, "/w/" + room.code() + "/ideas");
        assertThat(fresh).isNotEqualTo(once);
        send(anne, room, fresh, "For sent");
        send(anne, room, fresh, "For sent");
        assertThat(anne.mine().getList("ideas")).hasSize(1);
    }

    private record Making(String page, String form, List<Object> fields, String written, String other) {}

    @Test
    void everyFormThatMakesSomethingMakesItOnce() {
        Room room = Room.at(Room.MEASURES);
        List<Object> none = List.of();
        List<Making> makings = List.of(
                new Making("plan", "themes", none, "title", "Et tema til"),
                new Making("plan", "tags", none, "label", "En merkelapp til"),
                new Making("plan", "affiliations", none, "label", "En tilhørighet til"),
                new Making("plan", "tables", none, "label", "Et bord til"),
                new Making("plan", "responsible", none, "label", "En ansvarlig til"),
                new Making("plan", "horizons", none, "label", "En frist til"),
                new Making("plan", "steps", List.of("kind", "discuss"), "title", "Et steg til"),
                new Making("plan", "numbered-tables", none, "many", "2"),
                new Making("paper", "paper", List.of("theme", room.school()), "texts", "Fra en lapp"),
                new Making("control", "measures", none, "title", "Et tiltak til"),
                new Making("measures/new", "measures", none, "title", "Enda et tiltak"));
        for (Making making : makings) {
            makesOnce(room, room.facilitator(), making);
        }
        room.facilitator()
                .post("/w/" + room.code() + "/steps/" + room.steps().get(Room.MEASURES), "participants_write", "true")
                .then()
                .statusCode(200);
        makesOnce(
                room,
                room.join(),
                new Making("", "measures", List.of("as", "participant"), "title", "Et tiltak fra salen"));
    }

    private static void makesOnce(Room room, Person someone, Making making) {
        String base = "/w/" + room.code();
        String page = making.page().isEmpty() ? base : base + "/" + making.page();
        String form = base + "/" + making.form();
        String once = mark(someone.inBrowser().get(page).asString(), form);
        Object[] fields = fields(making, once, making.other());
        long before = room.revision();
        assertThat(someone.inBrowser().post(form, fields).statusCode()).as(form).isEqualTo(303);
        long made = room.revision();
        assertThat(made).as(form).isGreaterThan(before);
        assertThat(someone.inBrowser().post(form, fields).statusCode()).as(form).isEqualTo(303);
        assertThat(room.revision()).as(form).isEqualTo(made);
        Object[] others = fields(making, once, making.other().replaceAll("\\d", "") + "3");
        assertThat(someone.inBrowser().post(form, others).statusCode()).as(form).isEqualTo(303);
        assertThat(room.revision()).as(form).isGreaterThan(made);
    }

    private static Object[] fields(Making making, String once, String text) {
        List<Object> fields = new ArrayList<>(making.fields());
        fields.addAll(List.of("once", once, making.written(), text));
        return fields.toArray();
    }

    private static void send(Guest guest, Room room, String once, String text) {
        assertThat(ask(guest, room, once, text).statusCode()).isEqualTo(303);
    }

    private static Response ask(Guest guest, Room room, String once, String text) {
        return guest.inBrowser()
                .post("/w/" + room.code() + "/ideas", "once", once, "theme", room.school(), "text", text);
    }

    private static String compose(String page, long theme) {
        return found(page, "form=\"compose-" + theme + "\" name=\"once\" value=\"([^\"]+)\"");
    }

    private static String mark(String page, String action) {
        return found(page, "action=\"" + action + "\"(?:(?!</form>).)*?name=\"once\" value=\"([^\"]+)\"");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
