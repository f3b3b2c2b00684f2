package no.innspill.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.Facilitator;
import no.innspill.Guest;
import no.innspill.OpenScreen;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each way of losing a right, and each kind of screen in two tabs: those that rested on it close, and no others. */
@QuarkusTest
class LostRightsTest {

    private static final int NO_LONGER_LET_IN = 4001;

    private enum Kind {
        /** The control view in a browser that came in by the link. */
        CONTROL,
        /** The wall in that browser, which is let in as the facilitator. */
        OWN_WALL,
        /** The control view of somebody else with the same link. */
        COLLEAGUE,
        /** The wall on another machine, by its own link. */
        WALL,
        PARTICIPANT,
        NEIGHBOUR
    }

    @SuppressWarnings("ImmutableEnumChecker") // Its set is made by Set.of.
    private enum Way {
        SIGNING_OUT(Kind.CONTROL, Kind.OWN_WALL) {
            @Override
            void go(Room room, Person browser, Guest participant) {
                assertThat(browser.delete(of(room, "/control")).statusCode()).isEqualTo(303);
            }
        },
        A_NEW_CONTROL_LINK(Kind.CONTROL, Kind.OWN_WALL, Kind.COLLEAGUE) {
            @Override
            void go(Room room, Person browser, Guest participant) {
                room.facilitator().post(of(room, "/control/link"));
                room.facilitator().next();
            }
        },
        A_NEW_PROJECTOR_LINK(Kind.WALL) {
            @Override
            void go(Room room, Person browser, Guest participant) {
                room.facilitator().post(of(room, "/projector/link"));
            }
        },
        DEPARTING(Kind.PARTICIPANT) {
            @Override
            void go(Room room, Person browser, Guest participant) {
                participant.post(of(room, "/departure"));
            }
        },
        SOMEBODY_ELSE_HERE(Kind.PARTICIPANT) {
            @Override
            void go(Room room, Person browser, Guest participant) {
                participant.post(of(room, "/departure"), "next", "join");
            }
        },
        LEAVING(Kind.PARTICIPANT) {
            @Override
            void go(Room room, Person browser, Guest participant) {
                assertThat(participant.leave().statusCode()).isEqualTo(200);
            }
        },
        LEAVING_WITH_A_COPIED_COOKIE(Kind.PARTICIPANT) {
            @Override
            void go(Room room, Person browser, Guest participant) {
                assertThat(new Person(participant)
                                .delete(of(room, "/participation"))
                                .statusCode())
                        .isEqualTo(200);
            }
        },
        THE_DOOR_IS_CLOSED {
            @Override
            void go(Room room, Person browser, Guest participant) {
                room.facilitator().closeDoor();
            }
        },
        THE_WORKSHOP_IS_DELETED(Kind.values()) {
            @Override
            void go(Room room, Person browser, Guest participant) {
                assertThat(room.facilitator().delete(of(room, "")).statusCode()).isEqualTo(204);
            }
        };

        private final Set<Kind> closes;

        Way(Kind... closes) {
            this.closes = Set.of(closes);
        }

        abstract void go(Room room, Person browser, Guest participant);

        static String of(Room room, String rest) {
            return "/w/" + room.code() + rest;
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesWhatRestedOnItInEveryTabAndNothingElse(Way way) {
        Room room = Room.at(Room.COLLECT);
        Person browser = new Person().inBrowser();
        browser.get(room.controlLink());
        assertThat(browser.get("/w/" + room.code() + "/control").statusCode()).isEqualTo(200);
        Facilitator colleague = room.facilitator();
        Guest participant = room.join();
        Map<Kind, List<OpenScreen>> screens = new EnumMap<>(Kind.class);
        screens.put(Kind.CONTROL, twoTabs(room, browser, "control"));
        screens.put(Kind.OWN_WALL, twoTabs(room, browser, "projector"));
        screens.put(Kind.COLLEAGUE, twoTabs(room, new Person(colleague), "control"));
        screens.put(Kind.WALL, twoTabs(room, room.projector(), "projector"));
        screens.put(Kind.PARTICIPANT, twoTabs(room, new Person(participant), "participant"));
        screens.put(Kind.NEIGHBOUR, twoTabs(room, room.join(), "participant"));

        way.go(room, browser, participant);

        way.closes.forEach(
                kind -> assertThat(screens.get(kind)).as(kind.name()).allSatisfy(tab -> assertThat(tab.awaitClosed())
                        .isEqualTo(NO_LONGER_LET_IN)));
        if (way != Way.THE_WORKSHOP_IS_DELETED) {
            colleague.next();
            long revision = room.revision();
            screens.forEach((kind, tabs) -> tabs.forEach(tab -> {
                if (!way.closes.contains(kind)) {
                    tab.awaitRevision(revision);
                    assertThat(tab.isClosed()).as(kind.name()).isFalse();
                }
            }));
        }
        screens.values().forEach(tabs -> tabs.forEach(OpenScreen::close));
    }

    private static List<OpenScreen> twoTabs(Room room, Person who, String view) {
        return List.of(OpenScreen.of(room, who, view, "nb", 0), OpenScreen.of(room, who, view, "en", 0));
    }
}
