package no.innspill.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.innspill.LivedIn;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Route;
import org.junit.jupiter.api.Test;

/** A text of the plan that there is in another language than the page's only says which one that is, wherever it stands. */
@QuarkusTest
class SpokenLanguageTest {

    private static final String MARK = "ǂ";
    private static final List<String> VIEWS = List.of("participant", "control", "helper", "projector");
    private static final Pattern LANG = Pattern.compile("\\slang=\"([a-z]+)\"");

    /** What stands in a sentence of ours is a name in it, and cannot be told apart there. */
    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "^(From|Continue:|Device|went to|Step|Undo).*|.*(participants voted|themes? [\\d, ]+\\):|tables worked).*",
            Pattern.DOTALL);

    private final Set<String> wrong = new TreeSet<>();
    private int met;

    @Test
    void onEveryPageBoardAndFrame() {
        for (boolean tables : List.of(false, true)) {
            LivedIn lived = LivedIn.marked(tables, MARK);
            List<OpenScreen> screens = VIEWS.stream()
                    .map(view -> OpenScreen.of(
                            lived.room(),
                            lived.in(view),
                            view,
                            "en",
                            lived.room().revision()))
                    .toList();
            lived.live(() -> look(lived));
            pages(lived);
            lived.room().facilitator().timer("minutes", 1);
            long seen = lived.room().revision();
            screens.forEach(screen -> {
                screen.awaitRevision(seen);
                frames(screen);
                screen.close();
            });
        }
        assertThat(met).isGreaterThan(1_000);
        assertThat(wrong).isEmpty();
    }

    private void look(LivedIn lived) {
        String base = "/w/" + lived.room().code();
        for (String view : VIEWS) {
            read(
                    view,
                    lived.in(view)
                            .get(base + "/board?view=" + view + "&lang=en")
                            .jsonPath()
                            .getString("html"));
        }
        read("page", lived.in("participant").inBrowser().get(base + "?lang=en").asString());
        JsonPath mine = lived.in("participant").get(base + "/mine?lang=en").jsonPath();
        List.of("html", "seat.html", "notices")
                .forEach(part -> read("mine " + part, Objects.toString(mine.getString(part), "")));
    }

    private void pages(LivedIn lived) {
        for (Route route : Route.all()) {
            if (!route.method().equals("GET")) {
                continue;
            }
            for (String address : route.addresses(lived.ids())) {
                for (String role : List.of("facilitator", "participant", "nobody")) {
                    Person who = Objects.requireNonNull(lived.roles().get(role));
                    var answer = who.inBrowser().get(address + "?lang=en");
                    if (String.valueOf(answer.contentType()).startsWith("text/html")) {
                        read(route.path(), answer.asString());
                    }
                }
            }
        }
    }

    private void frames(OpenScreen screen) {
        for (JsonNode frame : screen.frames()) {
            for (JsonNode part : frame.path("parts")) {
                read("frame " + part.path("id").asText(), part.path("html").asText());
            }
        }
    }

    private void read(String place, String html) {
        List<String> spoken = new ArrayList<>();
        for (Markup.Text text : Markup.texts(html)) {
            if (!text.text().contains(MARK)
                    || text.within().stream().anyMatch(element -> element.startsWith("title"))
                    || IN_A_SENTENCE.matcher(text.text().strip()).matches()) {
                continue;
            }
            met++;
            if (!"nb".equals(language(text))) {
                spoken.add(place.replaceAll("\\d+", "0") + ": " + text.text().strip() + " in "
                        + text.within().get(0).replaceAll("\\d+", "0"));
            }
        }
        wrong.addAll(spoken);
    }

    private static String language(Markup.Text text) {
        return text.within().stream()
                .map(LANG::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst()
                .orElse("en");
    }
}
