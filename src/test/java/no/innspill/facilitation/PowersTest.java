package no.innspill.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.Links;
import no.innspill.Person;
import no.innspill.Room;
import no.innspill.Route;
import no.innspill.access.LinkKind;
import no.innspill.permission.Endpoint;
import no.innspill.permission.Needs;
import org.junit.jupiter.api.Test;

/** Each request there is, sent by everybody there is: the answer is the one that the table of requests says. */
@QuarkusTest
class PowersTest {

    private static final String ALLOWED = "allowed";

    private enum Who {
        STRANGER,
        PARTICIPANT,
        PROJECTOR,
        OBSERVER,
        HELPER,
        OWNER,
        REVOKED;

        Person in(Room room) {
            return switch (this) {
                case STRANGER -> room.stranger();
                case PARTICIPANT -> room.join();
                case PROJECTOR -> room.projector();
                case OBSERVER -> Links.observer(room);
                case HELPER -> Links.helper(room);
                case OWNER -> room.facilitator();
                case REVOKED -> Links.revoked(room);
            };
        }

        boolean has(Needs needs) {
            return switch (this) {
                case OBSERVER -> LinkKind.OBSERVER.may(needs.power());
                case HELPER -> LinkKind.HELPER.may(needs.power());
                case OWNER -> true;
                default -> false;
            };
        }

        boolean hasLink() {
            return this == OBSERVER || this == HELPER || this == OWNER;
        }
    }

    @Test
    void everyRequestIsAnsweredByWhatTheLinkOfWhoeverSendsItIsGoodFor() {
        List<String> wrong = new ArrayList<>();
        for (Who who : Who.values()) {
            Room room = Room.at(Room.COLLECT);
            Person person = who.in(room);
            Map<String, String> known = known(room);
            Route.all().stream()
                    .filter(route -> route.path().startsWith("/w/"))
                    .sorted(Comparator.comparing(PowersTest::isLast))
                    .forEach(route -> {
                        Endpoint endpoint =
                                Endpoint.of(route.method(), route.path()).orElseThrow();
                        for (String address : route.addresses(known)) {
                            String said = said(send(new Person(person), route.method(), address));
                            String due = due(who, endpoint);
                            if (!due.equals("any") && !said.equals(due)) {
                                wrong.add("%s %s %s: %s and not %s".formatted(who, route.method(), address, said, due));
                            }
                        }
                    });
        }
        assertThat(wrong).isEmpty();
    }

    /** What ends something for all that is tried after it. */
    private static int isLast(Route route) {
        List<String> last = List.of("/participation", "/departure", "/control/link", "/ending", "/w/{code}");
        return route.method().equals("GET")
                ? -1
                : last.stream()
                        .mapToInt(end -> route.path().endsWith(end) ? last.indexOf(end) + 1 : 0)
                        .max()
                        .orElse(0);
    }

    private static String due(Who who, Endpoint endpoint) {
        boolean measures = endpoint.name().startsWith("MEASURE_");
        return switch (endpoint.needs()) {
            case ANYBODY -> "any";
            case PARTICIPANT -> {
                if (measures && who == Who.REVOKED) {
                    yield "not_facilitator";
                }
                if (measures && who.hasLink()) {
                    yield who == Who.OWNER ? ALLOWED : "beyond_this_link";
                }
                yield who == Who.PARTICIPANT ? ALLOWED : "not_joined";
            }
            case PARTICIPANT_OR_WATCH -> who == Who.PARTICIPANT || who.hasLink() ? ALLOWED : "not_joined";
            case WALL_OR_WATCH -> who == Who.PROJECTOR || who.hasLink() ? ALLOWED : "not_projector";
            default -> who.has(endpoint.needs()) ? ALLOWED : who.hasLink() ? "beyond_this_link" : "not_facilitator";
        };
    }

    private static String said(Response answer) {
        boolean about = answer.statusCode() == 401 || answer.statusCode() == 403;
        if (answer.statusCode() >= 500) {
            return String.valueOf(answer.statusCode());
        }
        return about ? answer.jsonPath().getString("code") : ALLOWED;
    }

    private static Response send(Person person, String method, String address) {
        return switch (method) {
            case "GET" -> person.get(address);
            case "DELETE" -> person.delete(address);
            default -> address.endsWith("/letterhead")
                    ? person.request()
                            .multiPart("file", "brev.dotx", new byte[] {1})
                            .post(address)
                    : person.post(address);
        };
    }

    private static Map<String, String> known(Room room) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("code", room.code());
        known.put("id", "1");
        return known;
    }
}
