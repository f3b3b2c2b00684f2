package no.innspill.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.Links;
import no.innspill.Person;
import no.innspill.Programs;
import no.innspill.Room;
import no.innspill.Route;
import no.innspill.access.LinkKind;
import no.innspill.access.Power;
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
        COLLEAGUE,
        OWNER,
        OBSERVING_PROGRAM,
        HELPING_PROGRAM,
        LEADING_PROGRAM,
        REVOKED,
        REVOKED_PROGRAM;

        Person in(Room room) {
            return switch (this) {
                case STRANGER -> room.stranger();
                case PARTICIPANT -> room.join();
                case PROJECTOR -> room.projector();
                case OBSERVER -> Links.observer(room);
                case HELPER -> Links.helper(room);
                case COLLEAGUE -> Links.colleague(room);
                case OWNER -> room.facilitator();
                case OBSERVING_PROGRAM, HELPING_PROGRAM, LEADING_PROGRAM -> Programs.bearer(
                        Programs.token(room, kind().word()));
                case REVOKED -> Links.revoked(room);
                case REVOKED_PROGRAM -> Programs.revoked(room);
            };
        }

        /** As good as which link theirs is; as the owner's for those who have none. */
        LinkKind kind() {
            return switch (this) {
                case OBSERVER, OBSERVING_PROGRAM -> LinkKind.OBSERVER;
                case HELPER, HELPING_PROGRAM -> LinkKind.HELPER;
                case COLLEAGUE -> LinkKind.COLLEAGUE;
                default -> LinkKind.OWNER;
            };
        }

        boolean isProgram() {
            return this == OBSERVING_PROGRAM || this == HELPING_PROGRAM || this == LEADING_PROGRAM;
        }

        boolean wasLetInOnce() {
            return this == REVOKED || this == REVOKED_PROGRAM;
        }

        boolean hasLink() {
            return this == OBSERVER || this == HELPER || this == COLLEAGUE || this == OWNER || isProgram();
        }

        boolean has(Needs needs) {
            return hasLink() && kind().may(needs.power());
        }
    }

    /** What nobody but the owner does, in words of its own: the table of requests has to say the same. */
    private static final Set<String> OWNERS = Set.of(
            "DELETE /w/{code}",
            "POST /w/{code}/retention",
            "DELETE /w/{code}/retention",
            "POST /w/{code}/ending",
            "DELETE /w/{code}/ending",
            "POST /w/{code}/control/link",
            "POST /w/{code}/projector/link",
            "POST /w/{code}/results",
            "DELETE /w/{code}/results",
            "POST /w/{code}/links",
            "POST /w/{code}/links/{id}/renewal",
            "DELETE /w/{code}/links/{id}",
            "POST /w/{code}/tokens",
            "DELETE /w/{code}/tokens/{id}",
            "POST /w/{code}/webhooks",
            "DELETE /w/{code}/webhooks/{id}",
            "POST /w/{code}/control/colleagues",
            "POST /w/{code}/control/colleagues/own",
            "DELETE /w/{code}/control/colleagues",
            "DELETE /w/{code}/control/colleagues/shares/{id}",
            "DELETE /w/{code}/control/colleagues/{mark}");

    @Test
    void theEndDeletionAndWaysInStayWithTheOwner() {
        assertThat(Stream.of(Endpoint.values())
                        .filter(endpoint -> endpoint.needs() == Needs.OWN)
                        .map(Endpoint::address))
                .containsExactlyInAnyOrderElementsOf(OWNERS);
    }

    @Test
    void theTableForPeopleSaysWhatEachKindOfLinkIsGoodFor() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/security.md")).stream()
                .dropWhile(line -> !line.startsWith("| Power |"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        List<LinkKind> kinds = Stream.of(cells(rows.get(0)))
                .skip(1)
                .map(name -> LinkKind.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        assertThat(kinds).containsExactlyInAnyOrder(LinkKind.values());
        assertThat(rows).hasSize(2 + Power.values().length);
        List<Power> powers = List.of(Power.values());
        for (Power power : powers) {
            String[] row = cells(rows.get(2 + powers.indexOf(power)));
            assertThat(row[0]).startsWith(power.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            for (LinkKind kind : kinds) {
                assertThat(row[1 + kinds.indexOf(kind)])
                        .as("%s %s", kind, power)
                        .isEqualTo(kind.may(power) ? "yes" : "no");
            }
        }
    }

    private static String[] cells(String row) {
        return row.substring(2, row.length() - 2).split(" \\| ");
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
        if ((who.isProgram() || who == Who.REVOKED_PROGRAM)
                && endpoint.handsOutSecrets()
                && endpoint.needs() != Needs.ANYBODY) {
            return "not_by_program";
        }
        boolean measures = endpoint.name().startsWith("MEASURE_");
        return switch (endpoint.needs()) {
            case ANYBODY -> "any";
            case PARTICIPANT -> {
                if (measures && who.wasLetInOnce()) {
                    yield "not_facilitator";
                }
                if (measures && who.hasLink()) {
                    yield who.has(Needs.LEAD) ? ALLOWED : "beyond_this_link";
                }
                yield who == Who.PARTICIPANT ? ALLOWED : "not_joined";
            }
            case PARTICIPANT_OR_WATCH -> who == Who.PARTICIPANT || who.hasLink() ? ALLOWED : "not_joined";
            case WALL_OR_WATCH -> who == Who.PROJECTOR || who.hasLink() ? ALLOWED : "not_projector";
            case WALL_OR_LEAD -> who == Who.PROJECTOR || who.has(Needs.LEAD)
                    ? ALLOWED
                    : who.hasLink() ? "beyond_this_link" : "not_projector";
            default -> who.has(endpoint.needs()) ? ALLOWED : beyond(who);
        };
    }

    private static String beyond(Who who) {
        if (who == Who.COLLEAGUE) {
            return "only_its_owner";
        }
        return who.hasLink() ? "beyond_this_link" : "not_facilitator";
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
