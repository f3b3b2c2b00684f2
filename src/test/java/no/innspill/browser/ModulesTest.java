package no.innspill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.Samples;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import org.junit.jupiter.api.Test;

/** The parts of the script that can be judged without a page. */
@QuarkusTest
class ModulesTest extends BrowserTest {

    private static final Path MODULES = Path.of("src/main/resources/web/js");

    private Object run(String module, String body, Object argument) {
        Screen screen = screen(Device.LAPTOP).open("/?lang=nb");
        layOut(screen);
        return screen.page()
                .evaluate(
                        "async (argument) => { const module = await import('/modules/" + module + ".js'); " + body
                                + " }",
                        argument);
    }

    private static void layOut(Screen screen) {
        // Pages have their scripts in one piece; here each module stands alone, as it is written.
        screen.context()
                .route(
                        "**/modules/**/*.js",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setPath(MODULES.resolve(
                                        URI.create(route.request().url())
                                                .getPath()
                                                .substring("/modules/".length())))));
    }

    @Test
    void aFrameIsAppliedIgnoredOrShowsAGap() {
        List<Map<String, Integer>> frames = List.of(
                Map.of("from", 41, "to", 42),
                Map.of("from", 42, "to", 45),
                Map.of("from", 40, "to", 43),
                Map.of("from", 43, "to", 44),
                Map.of("from", 41, "to", 41),
                Map.of());
        assertThat(run("live/frames", "return argument.map((frame) => module.decide(42, frame));", frames))
                .isEqualTo(List.of("ignore", "apply", "apply", "gap", "ignore", "apply"));
    }

    @Test
    void whatIsNoFrameIsNotRead() {
        List<String> messages = List.of(
                "",
                "7",
                "null",
                "[]",
                "{\"from\":1}",
                "{\"from\":1,\"to\":\"2\"}",
                "{\"parts\":{}}",
                "{\"portal\":true}",
                "{\"beat\":1}",
                "{\"parts\":[]}");
        assertThat(run("live/frames", "return argument.map((message) => module.parse(message) !== null);", messages))
                .isEqualTo(List.of(false, false, false, false, false, false, false, false, true, true));
    }

    @Test
    void theOrderIsTheSameForOneSeedAndSpreadsTheFirstPlaceEvenly() {
        assertThat(run(
                        "participant/shuffle",
                        "return module.shuffled('abc', argument).join() === module.shuffled('abc', [...argument].reverse()).join();",
                        List.of(7, 8, 9, 10, 11, 12)))
                .isEqualTo(true);
        Object fewest = run(
                "participant/shuffle",
                "const first = new Map(); for (let i = 0; i < 6000; i++) { const id = module.shuffled(`seed${i}`, argument)[0];"
                        + " first.set(id, (first.get(id) ?? 0) + 1); } return Math.min(...first.values(), first.size === 6 ? 6000 : 0);",
                List.of(7, 8, 9, 10, 11, 12));
        assertThat(((Number) fewest).intValue()).isGreaterThan(850);
    }

    @Test
    void pagesAreEvenAndNoneHasLessThanTheOneAfterIt() {
        List<List<Integer>> weights =
                List.of(List.of(3, 2, 2), List.of(1, 1, 1, 1, 1), List.of(2, 2, 2, 2), List.of(5, 1, 1, 5));
        assertThat(run(
                        "projector/fitting",
                        "return argument.map((each) => module.downwards(each, each, 2)?.map((part) => part.length).join());",
                        weights))
                .isEqualTo(List.of("2,1", "3,2", "2,2", "2,2"));
    }

    @Test
    void aHoleOnAPageIsFilledWithWhatComesLaterWhereTheOrderIsFreeAndThatHelps() {
        String balance =
                """
                const balance = (free, heights) => {
                  let shown = [];
                  const items = heights.map((offsetHeight) => ({ offsetHeight }));
                  const box = {
                    style: {},
                    clientHeight: 10,
                    clientWidth: 1,
                    scrollWidth: 1,
                    get scrollHeight() {
                      return shown.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
                    },
                    getBoundingClientRect: () => ({ bottom: 0, right: 0 }),
                    hasAttribute: () => free,
                  };
                  const pages = module.balanced(box, items, (some) => (shown = some));
                  return pages.map((page) => page.map((item) => items.indexOf(item) + 1).join('+')).join();
                };
                return argument.map((heights) => [true, false].map((free) => balance(free, heights)).join(' '));
                """;
        assertThat(run("projector/fitting", balance, List.of(List.of(2, 10, 8), List.of(5, 5, 5))))
                .isEqualTo(List.of("1+3,2 1,2,3", "1+2,3 1+2,3"));
    }

    @Test
    void aLengthIsCountedAsTheServerCountsIt() {
        List<String> texts = Stream.of(
                        Samples.counted().stream().map(Samples.Counted::text),
                        Samples.naughty().stream(),
                        Samples.hard().stream())
                .flatMap(some -> some)
                .toList();
        List<Integer> counts =
                texts.stream().map(text -> Clusters.count(Cleaning.text(text))).toList();
        assertThat(run("forms/count", "return argument.map(module.length);", texts))
                .isEqualTo(counts);
    }

    @Test
    void aBrowserThatPartsNoCharactersCountsThemAllTheSame() {
        Screen screen = screen(Device.LAPTOP);
        screen.page().addInitScript("delete Intl.Segmenter");
        screen.open("/?lang=nb");
        layOut(screen);
        List<String> texts =
                Samples.counted().stream().map(Samples.Counted::text).toList();
        assertThat(screen.page()
                        .evaluate(
                                "async (argument) => argument.map((await import('/modules/forms/count.js')).length)",
                                texts))
                .isEqualTo(Samples.counted().stream()
                        .map(Samples.Counted::characters)
                        .toList());
    }

    @Test
    void aTimeLapseHoldsSixCardsEachInThePlaceOfTheOldest() {
        List<Map<String, Object>> moments = new ArrayList<>();
        moments.add(Map.of("id", "s", "kind", "step", "at", 0));
        for (int i = 0; i < 8; i++) {
            moments.add(Map.of("id", "i" + i, "kind", "idea", "at", 100 * i));
        }
        assertThat(run(
                        "projector/replay",
                        "return module.at(argument, 700).shown.map(({ id, place }) => `${id}:${place}`).join();",
                        moments))
                .isEqualTo("i2:2,i3:3,i4:4,i5:5,i6:0,i7:1");
        assertThat(run("projector/replay", "return module.at(argument, 150).come.map(({ id }) => id).join();", moments))
                .isEqualTo("s,i0,i1");
    }

    @Test
    void whatIsMineIsForetoldAsTheServerWillSayIt() {
        Map<String, Object> known = Map.of(
                "themes",
                List.of(
                        Map.of(
                                "theme",
                                3,
                                "method",
                                "dots",
                                "budget",
                                4,
                                "left",
                                3,
                                "perItem",
                                2,
                                "dots",
                                Map.of("7", 1)),
                        Map.of("theme", 4, "method", "ranked", "budget", 3, "left", 2, "ranks", Map.of("8", 1))),
                "ratings",
                Map.of("9", Map.of("importance", 4)),
                "flagged",
                List.of(7));
        String wishes =
                """
                const vote = (vote, theme) => ({ address: `/w/A/ideas/${vote}/vote`, content: '', about: { vote, theme } });
                const back = (wish) => ({ ...wish, address: wish.address + '?_method=DELETE' });
                const seen = module.foretell(argument, [
                  vote('7', '3'), vote('7', '3'), vote('9', '3'), back(vote('9', '3')),
                  { ...vote('9', '4'), content: 'rank=1' },
                  { address: '/rating', content: 'feasibility=2', about: { rate: '9' } },
                  back({ address: '/flag', content: '', about: { flag: '7' } }),
                  { address: '/done', content: '', about: { done: true } },
                ]);
                return [seen.themes[0].dots[7], seen.themes[0].dots[9], seen.themes[0].left, seen.themes[1].ranks,
                  seen.themes[1].left, seen.ratings[9], seen.flagged, seen.done];
                """;
        assertThat(run("participant/foretell", wishes, known))
                .isEqualTo(List.of(
                        2, 0, 2, Map.of("9", 1), 2, Map.of("importance", 4, "feasibility", 2), List.of(), true));
    }

    @Test
    void theServersClockIsFollowedWhenItJumpsAndWhenItIsPutBack() {
        Object off = run(
                "page/clock",
                "const hour = 3_600_000; const off = () => Math.round((module.now() - Date.now()) / hour) + 0;"
                        + " module.observe(Date.now()); const seen = [off()]; module.observe(Date.now() + hour); seen.push(off());"
                        + " module.observe(Date.now()); seen.push(off()); return seen;",
                List.of());
        assertThat(off).isEqualTo(List.of(0, 1, 0));
    }

    @Test
    void aTimerIsReadAsAClock() {
        List<Integer> millis = List.of(300_000, 299_001, 59_000, 1, 0, -999, -5_000, -61_000);
        assertThat(run("page/timer", "return argument.map(module.clockFace);", millis))
                .isEqualTo(List.of("5:00", "5:00", "0:59", "0:01", "0:00", "0:00", "+0:05", "+1:01"));
    }
}
