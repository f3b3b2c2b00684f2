package no.innspill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A room in which people have done whatever they can do, in odd words, step by step. */
public final class LivedIn {

    private static final String PLAN =
            """
            language: nb
            title: 'Et <rom> & "alt" i det~'
            description: 'Slik er <b>det</b> & slik blir det~'
            themes:
              - {title: 'Skole & <b>lek</b>~', questions: ["Hva < hvem?~", "Når > hvor?~"]}
              - Vei~
            tags: ['Merke "1"~', 'Merke <2>~']
            affiliations: ['Kommune & fylke~', Annet~]
            responsible: [Staten~]
            horizons: [Snart~]
            %s
            agenda:
              - {kind: welcome, title: 'Velkommen <hit>~'}
              - {kind: collect, title: Stille~, silent: yes%s}
              - {kind: collect, title: Skriv~, minutes: 10, text: 'Skriv & tenk~', say: 'Si det~', notes: 'Husk det~'%s}
              - {kind: discuss, title: Snakk~}
              - {kind: group, title: Grupper~%s}
              - {kind: vote, title: Stem~, dots: 3%s}
              - {kind: results, title: Resultat~%s}
              - {kind: matrix, title: Matrise~}
              - {kind: measures, title: Tiltak~, participants_write: yes}
              - {kind: pause, title: Pause~, minutes: 5}
              - {kind: vote, title: Flere prikker~, dots: 4, dots_per_item: 2}
              - {kind: results, title: Resultat igjen~}
              - {kind: close, title: Takk~}
            """;

    private static final int RESULTS = 6;

    private static final List<String> TEXTS = List.of(
            "Felles \"innlogging\" & <b>mer</b>",
            "Felles 'innlogging' i skolen",
            "Mange\nlinjer\n".repeat(12),
            "</textarea></script><!-- \u202Bبي\u202C",
            "Kurs 👩🏽‍🏫 ".repeat(20),
            "Venter på å bli lest");

    private final String mark;
    private final Room room;
    private final Guest one;
    private final Guest two;
    private final Person wall;
    private final Person helper;
    private final Person observer;
    private final List<Long> ideas = new ArrayList<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    private LivedIn(boolean tables, String mark) {
        this.mark = mark;
        String each = tables ? ", per_table: yes, passes: 2" : "";
        String vote = tables ? ", per_table: yes" : "";
        room = Room.planned(PLAN.formatted(
                        tables ? "tables: [Bord 1~, Bord 2~]\nballots: person" : "", vote, each, each, vote, each)
                .replace("~", mark)
                .getBytes(UTF_8));
        Object[] seat = tables ? new Object[] {"table", 1, "people", 3} : new Object[0];
        one = room.join(seat);
        two = room.join("affiliation", room.affiliations().get(0));
        wall = room.projector();
        helper = Links.helper(room);
        observer = Links.observer(room);
        ids.put("code", room.code());
        ids.put("table", "1");
        ids.put("themes.id", String.valueOf(room.school()));
        ids.put("tags.id", String.valueOf(room.tags().get(0)));
        ids.put("affiliations.id", String.valueOf(room.affiliations().get(0)));
        ids.put("steps.id", String.valueOf(room.steps().get(2)));
    }

    public static LivedIn inPlenary() {
        return new LivedIn(false, "");
    }

    public static LivedIn atTables() {
        return new LivedIn(true, "");
    }

    /** The same with a mark at the end of each text of the plan, which is in bokmål alone. */
    public static LivedIn marked(boolean tables, String mark) {
        return new LivedIn(tables, mark);
    }

    /** Goes through the agenda, and says when there is something to look at. */
    public void live(Runnable look) {
        for (int step = 0; step < room.steps().size(); step++) {
            room.goTo(step);
            happens(step);
            look.run();
            if (step == RESULTS) {
                say("second-vote", "top", 2, "method", "ranked");
                look.run();
            }
        }
    }

    /** As it is when the agenda has come to this step. */
    public LivedIn until(int last) {
        for (int step = 0; step <= last; step++) {
            room.goTo(step);
            happens(step);
        }
        return this;
    }

    public int steps() {
        return room.steps().size();
    }

    private void happens(int step) {
        switch (step) {
            case 1 -> written();
            case 2 -> collected();
            case 4 -> grouped();
            case 5 -> one.vote(ideas.get(0));
            case 7 -> rated();
            case 8 -> proposed();
            case 10 -> two.askToVote(ideas.get(1));
            default -> {}
        }
    }

    private void written() {
        ideas.add(one.post(room.school(), TEXTS.get(0)));
        ids.put("ideas.id", String.valueOf(ideas.get(0)));
    }

    private void collected() {
        TEXTS.subList(1, TEXTS.size() - 1).forEach(text -> ideas.add(one.post(room.school(), text)));
        ideas.add(two.post(room.road(), "En vei"));
        String idea = "ideas/" + ideas.get(0);
        two.post("/w/" + room.code() + "/" + idea + "/flag");
        say(idea + "/note", "text", "Godt <sett>.\nVi ser på det & mer.");
        say("ideas/" + ideas.get(1) + "/pin");
        say("ideas/" + ideas.get(3) + "/hiding", "reason", "other", "words", "Fordi \"det\" <er> slik");
        say(idea + "/spotlight");
        say("approving");
        one.post(room.school(), TEXTS.get(5));
        say("heads", "heads", 2);
        say("slips", "many", 2);
        say("breakdown");
    }

    private void grouped() {
        Response made =
                say("groups", "heading", "En <gruppe> & en \"til\"", "idea", ideas.get(0), "idea", ideas.get(2));
        ids.put("groups.id", String.valueOf(made.jsonPath().getLong("id")));
        // Refused where there are no tables.
        one.post("/w/" + room.code() + "/groups/" + ids.get("groups.id") + "/passing");
    }

    private void rated() {
        String rating = "/w/" + room.code() + "/ideas/" + ideas.get(1) + "/rating";
        one.post(rating, "importance", 4, "feasibility", 2);
        say("opening");
    }

    private void proposed() {
        Response made = say(
                "measures",
                "title",
                "Et <tiltak> & \"mer\"",
                "why",
                "Fordi.\nOg mer.",
                "responsible",
                "Staten" + mark,
                "horizon",
                "Snart" + mark,
                "tag",
                room.tags().get(0),
                "source",
                ideas.get(1));
        ids.put("measures.id", String.valueOf(made.jsonPath().getLong("id")));
        one.post("/w/" + room.code() + "/measures", "title", "Eget tiltak");
    }

    /** Something that the facilitator does. */
    public Response say(String path, Object... fields) {
        Response answer = room.facilitator().post("/w/" + room.code() + "/" + path, fields);
        assertThat(answer.statusCode()).as(path + answer.asString()).isLessThan(500);
        return answer;
    }

    public Room room() {
        return room;
    }

    /** The ids of what there is, for addresses. */
    public Map<String, String> ids() {
        return ids;
    }

    /** Everybody who may ask for something, by what they are. */
    public Map<String, Person> roles() {
        return Map.of(
                "facilitator",
                room.facilitator(),
                "helper",
                helper,
                "observer",
                observer,
                "participant",
                one,
                "projector",
                wall,
                "nobody",
                new Person());
    }

    public Person in(String view) {
        return switch (view) {
            case "participant" -> one;
            case "control" -> room.facilitator();
            case "helper" -> helper;
            case "observer" -> observer;
            default -> wall;
        };
    }
}
