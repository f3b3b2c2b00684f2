package no.innspill.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.Guest;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that is refused without JavaScript gives back what was typed as what it was. */
@QuarkusTest
class FormsTest {

    private static final String PLAN =
            """
            title: Skjemaer
            themes: [{title: Ett, questions: ["Hva?"]}, To]
            tags: [Merke]
            affiliations: [En, To]
            responsible: [Kommunen]
            tables: 3
            agenda:
              - {kind: collect, title: Samle}
              - {kind: vote, title: Stemme, dots: 3}
              - {kind: results, title: Resultat}
              - {kind: matrix, title: Matrise}
              - {kind: measures, title: Tiltak, participants_write: true}
            """;

    private static final Pattern FIELD = Pattern.compile("<(textarea|input)\\b([^>]*)>");

    private Room room;
    private Guest guest;

    @BeforeEach
    void open() {
        room = Room.planned(PLAN.getBytes(UTF_8));
        guest = room.join("table", 1, "people", 4);
    }

    @Test
    void everyFormSaysItselfWhatPeopleTypeInIt() {
        long idea = guest.post(room.school(), "Et innspill");
        room.facilitator().post("/w/" + room.code() + "/groups", "idea", idea);
        List<String> forms =
                new ArrayList<>(Markup.all(new Person().inBrowser().get("/").asString(), "form"));
        forms.addAll(
                Markup.all(new Person().inBrowser().get("/w/" + room.code()).asString(), "form"));
        for (StepKind kind : List.of(StepKind.COLLECT, StepKind.VOTE, StepKind.RESULTS, StepKind.MEASURES)) {
            room.goTo(kind);
            forms.addAll(Markup.all(guest.page(), "form"));
            for (String page : List.of("control", "plan", "paper", "measures/new")) {
                forms.addAll(Markup.all(
                        room.facilitator()
                                .inBrowser()
                                .get("/w/" + room.code() + "/" + page)
                                .asString(),
                        "form"));
            }
        }
        assertThat(forms).hasSizeGreaterThan(50);
        for (String form : forms) {
            if (form.contains("method=\"post\"") && !form.contains("multipart")) {
                assertThat(described(form)).as(form).containsAll(typed(form));
            }
        }
        forms.stream()
                .flatMap(form -> typed(form).stream())
                .distinct()
                .filter(name -> !name.equals("code"))
                .forEach(name -> assertThat(Messages.keys(Language.NN)).contains("refusal_typed_" + name));
    }

    private static Set<String> described(String form) {
        Matcher own = Pattern.compile("name=\"_typed\" value=\"([^\"]*)\"").matcher(form);
        Set<String> names = new TreeSet<>();
        while (own.find()) {
            names.addAll(List.of(own.group(1).replaceAll("[*#]", "").split(" ")));
        }
        return names;
    }

    private static Set<String> typed(String form) {
        Set<String> names = new TreeSet<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            String attributes = field.group(2);
            Matcher name = Pattern.compile("\\bname=\"([^\"]+)\"").matcher(attributes);
            boolean written = field.group(1).equals("textarea")
                    || attributes.contains("type=\"text\"")
                    || attributes.contains("type=\"number\"");
            if (written && name.find()) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"top", "passes", "items", "minutes", "dots"})
    void aNumberComesBackAsANumberAndCanBeMended(String name) {
        Response page = room.facilitator()
                .inBrowser()
                .post(
                        "/w/" + room.code() + "/steps/" + room.steps().get(1),
                        "_typed",
                        "title text* minutes# top# dots# dots_per_item# items# passes#",
                        "kind",
                        "vote",
                        name,
                        "9999");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("name=\"" + name + "\" type=\"number\"")
                .contains("name=\"_typed\"")
                .contains("type=\"hidden\" name=\"kind\" value=\"vote\"")
                .contains(Messages.say(Language.NB, "refusal_typed_" + name));
    }

    @Test
    void soDoesAFormThatSaysNothingOfItself() {
        long idea = guest.post(room.school(), "Et innspill");
        Person facilitator = room.facilitator().inBrowser();
        String base = "/w/" + room.code();
        assertThat(facilitator
                        .post(base + "/ideas/" + idea + "/hiding", "words", "x".repeat(501))
                        .asString())
                .contains("<textarea dir=\"auto\"", "name=\"words\"");
        assertThat(facilitator.post(base + "/numbered-tables", "many", "999").asString())
                .contains("name=\"many\" type=\"text\" value=\"999\"");
    }

    @Test
    void aTitleThatDoesNotFitIsNotLost() {
        Response page = new Person()
                .inBrowser()
                .post("/workshops", "template", "blank", "title", "Tittel ".repeat(40), "_typed", "title");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Tittel Tittel").contains("name=\"template\" value=\"blank\"");
    }
}
