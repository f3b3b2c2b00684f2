package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.Route;
import no.innspill.access.LinkKind;
import no.innspill.access.Power;
import no.innspill.permission.Endpoint;
import org.junit.jupiter.api.Test;

class EndpointTest {

    @Test
    void everyRequestThatIsAnsweredHasALineInTheTable() {
        assertThat(Route.all().stream()
                        .filter(route ->
                                Endpoint.of(route.method(), route.path()).isEmpty())
                        .map(route -> route.owner() + ": " + route.method() + " " + route.path())
                        // Of the tests' own.
                        .filter(route -> !route.startsWith("Broken"))
                        .toList())
                .as("who may send these?")
                .isEmpty();
    }

    @Test
    void everyLineIsOfARequestThatIsAnswered() {
        List<Endpoint> answered = Route.all().stream()
                .map(route -> Endpoint.of(route.method(), route.path()))
                .flatMap(Optional::stream)
                .toList();
        assertThat(Stream.of(Endpoint.values()).filter(line -> !answered.contains(line)))
                .isEmpty();
        assertThat(answered).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheOwnerAndColleaguesLeadAndOnlyTheOwnerOwns() {
        assertThat(Stream.of(LinkKind.values()).filter(kind -> kind.may(Power.LEAD)))
                .containsExactly(LinkKind.OWNER, LinkKind.COLLEAGUE);
        assertThat(Stream.of(LinkKind.values()).filter(kind -> kind.may(Power.OWN)))
                .containsExactly(LinkKind.OWNER);
        assertThat(LinkKind.named("colleague")).isEmpty();
        assertThat(LinkKind.ofToken("colleague")).isEmpty();
        assertThat(Stream.of(Power.values()).filter(LinkKind.OBSERVER::may)).containsExactly(Power.WATCH);
        assertThat(LinkKind.named("owner")).isEmpty();
        assertThat(LinkKind.named("helper")).contains(LinkKind.HELPER);
    }

    @Test
    void whatIsInNoLineIsTheOwners() throws NoSuchMethodException {
        assertThat(AskedEndpoint.of(EndpointTest.class, Object.class.getMethod("toString")))
                .isEmpty();
        assertThat(Endpoint.of("POST", "/w/{code}/something-new")).isEmpty();
    }
}
