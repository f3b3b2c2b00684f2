package no.innspill.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.innspill.LivedIn;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Route;
import no.innspill.language.Language;
import no.innspill.wall.WallRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page, board and pushed piece, in each step and language, is HTML without a fault. */
@QuarkusTest
class ValidHtmlTest {

    private static final List<String> VIEWS = List.of("participant", "control", "helper", "observer", "projector");

    @BeforeEach
    void needTheChecker() {
        Faults.needTheChecker();
    }

    @Test
    void everyPageAndEveryFrameIsWhole(@TempDir Path folder) {
        Collected collected = new Collected();
        for (LivedIn lived : List.of(LivedIn.inPlenary(), LivedIn.atTables())) {
            List<OpenScreen> screens = new ArrayList<>();
            for (Language language : Language.values()) {
                VIEWS.forEach(view -> screens.add(OpenScreen.of(
                        lived.room(),
                        lived.in(view),
                        view,
                        language.tag(),
                        lived.room().revision())));
            }
            lived.live(() -> look(collected, lived, Language.values()));
            everyPage(collected, lived, Language.values());
            whatIsToldOnce(collected, lived);
            theWall(collected, lived);
            // What only the wall shows is no frame for phones; the time is one for every screen that is not black.
            lived.room().facilitator().stage("black", "false");
            lived.room().facilitator().timer("minutes", 1);
            long seen = lived.room().revision();
            theCurtain(collected, lived);
            screens.forEach(screen -> {
                screen.awaitRevision(seen);
                collected.frames("frame", screen);
                screen.close();
            });
            theEnd(collected, lived);
        }
        assertThat(collected.pages()).hasSizeGreaterThan(200);
        assertThat(Faults.in(collected, folder)).isEmpty();
    }

    /** The views, as they are in a step. */
    private static void look(Collected collected, LivedIn lived, Language... languages) {
        String base = "/w/" + lived.room().code();
        for (Language language : languages) {
            String tag = "lang=" + language.tag();
            for (String view : VIEWS) {
                String page = base + place(view) + "?" + tag;
                collected.page(page, lived.in(view).inBrowser().get(page));
                collected.board(lived.in(view), base + "/board?view=" + view + "&" + tag);
            }
            JsonPath mine = lived.in("participant").get(base + "/mine?" + tag).jsonPath();
            Stream.of("html", "seat.html", "notices")
                    .filter(part -> !Objects.toString(mine.getString(part), "").isBlank())
                    .forEach(part -> collected.piece(base + "/mine " + part, mine.getString(part)));
        }
    }

    private static String place(String view) {
        return switch (view) {
            case "participant" -> "";
            case "projector" -> "/projector";
            default -> "/control";
        };
    }

    private static void everyPage(Collected collected, LivedIn lived, Language... languages) {
        for (Route route : Route.all()) {
            if (!route.method().equals("GET") || route.path().contains("report.")) {
                continue;
            }
            for (String address : route.addresses(lived.ids())) {
                lived.roles().forEach((role, who) -> {
                    for (Language language : languages) {
                        String asked = address + "?lang=" + language.tag();
                        collected.page(role + " " + asked, who.inBrowser().get(asked));
                    }
                });
            }
        }
    }

    /** Secrets stand on pages that answer a form, and nowhere else. */
    private static void whatIsToldOnce(Collected collected, LivedIn lived) {
        Person facilitator = lived.room().facilitator().inBrowser();
        String base = "/w/" + lived.room().code();
        String name = "En <annen> & \"til\"";
        for (Language language : Language.values()) {
            String tag = "?lang=" + language.tag();
            for (Response answer : List.of(
                    facilitator.post(base + "/tokens" + tag, "name", name, "kind", "observer"),
                    facilitator.post(base + "/links" + tag, "name", name, "kind", "helper"),
                    facilitator.post(base + "/slips" + tag, "many", 2))) {
                assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
                assertThat(collected.page("told once" + tag, answer)).isTrue();
            }
        }
    }

    private static void theWall(Collected collected, LivedIn lived) {
        for (WallRequest shows : WallRequest.values()) {
            lived.say("stage", "shows", shows.name());
            collected.board(lived.in("projector"), "/w/" + lived.room().code() + "/board?view=projector&lang=nn");
        }
        lived.say("stage", "black", "true");
    }

    private static void theCurtain(Collected collected, LivedIn lived) {
        lived.say("curtain");
        lived.say("closing");
        look(collected, lived, Language.NN);
    }

    private static void theEnd(Collected collected, LivedIn lived) {
        lived.say("door?_method=DELETE");
        everyPage(collected, lived, Language.EN);
        lived.say("ending");
        look(collected, lived, Language.NN);
        everyPage(collected, lived, Language.NB);
    }
}
