package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.AllRefusals;
import no.innspill.Route;
import no.innspill.result.Refusal;
import org.junit.jupiter.api.Test;

/** The OpenAPI document, the protocol and the source say the same: each address, each field and each refusal. */
class OpenApiTest {

    /** For eyes only: what stands on them is to be had as data elsewhere. */
    private static final Set<String> PAGES = Set.of(
            "GET /",
            "GET /join",
            "GET /{code}",
            "GET /{code}/{table}",
            "GET /accessibility",
            "GET /openapi.yaml",
            "GET /runs",
            "GET /w/{code}",
            "GET /w/{code}/control",
            "GET /w/{code}/control/sheet",
            "GET /w/{code}/log",
            "GET /w/{code}/measures/new",
            "GET /w/{code}/paper",
            "GET /w/{code}/paper/form",
            "GET /w/{code}/paper/sheet",
            "GET /w/{code}/paper/tables",
            "GET /w/{code}/plan",
            "GET /w/{code}/privacy",
            "GET /w/{code}/projector",
            "GET /w/{code}/report",
            "GET /w/{code}/results/{secret}",
            "GET /w/{code}/slips");

    /** Whoever signs in does so at a browser: no program has its cookie, and a token is none. */
    private static boolean isOfOrganisers(String operation) {
        return operation.matches("\\w+ (/sign-in|/shared/|/mine/|/w/\\{code}/control/colleagues).*");
    }

    /** Answered before any resource is asked. */
    private static final String EVENTS = "GET /w/{code}/events";

    /** Not HTTP from there on. */
    private static final String SOCKET = "GET /live/{code}";

    /** Of our own pages and their forms. */
    private static final Set<String> OF_PAGES = Set.of(
            "_method",
            "_typed",
            "at",
            "back",
            "code",
            "deleted",
            "from",
            "key",
            "left",
            "on",
            "once",
            "preview",
            "share",
            "token",
            "workshop");

    private static final OpenApiDocument DOCUMENT = OpenApiDocument.read();
    private static final ProtocolText PROTOCOL = ProtocolText.read();

    @Test
    void everyAddressForProgramsIsInItAndNoOther() {
        Set<String> answered = Route.all().stream()
                .flatMap(route -> plain(route).map(path -> route.method() + " " + path))
                .filter(operation -> !PAGES.contains(operation) && !isOfOrganisers(operation))
                .collect(Collectors.toCollection(TreeSet::new));
        answered.add(EVENTS);
        assertThat(DOCUMENT.operations().keySet()).isEqualTo(answered);
    }

    private static Stream<String> plain(Route route) {
        return route
                .addresses(Map.of(
                        "code", "(code)", "id", "(id)", "number", "(number)", "secret", "(secret)", "table", "(table)"))
                .stream()
                .map(path -> path.replace('(', '{').replace(')', '}'));
    }

    @Test
    void everyAddressInItStandsInTheProtocol() {
        assertThat(DOCUMENT.operations().keySet())
                .allSatisfy(operation ->
                        assertThat(PROTOCOL.tellsOf(operation)).as(operation).isTrue());
    }

    @Test
    void everyAddressInTheProtocolIsInIt() {
        Set<String> known = new TreeSet<>(DOCUMENT.operations().keySet());
        known.addAll(PAGES);
        known.add(SOCKET);
        assertThat(PROTOCOL.operations())
                .isNotEmpty()
                .filteredOn(told -> !isOfOrganisers(told))
                .allSatisfy(told ->
                        assertThat(known).as(told).anyMatch(operation -> ProtocolText.isMeant(told, operation)));
    }

    @Test
    void everyFieldInItIsReadAndToldOf() throws IOException {
        Set<String> read = FieldsRead.possible();
        assertThat(DOCUMENT.fields()).hasSizeGreaterThan(50).allSatisfy(field -> {
            assertThat(read).as(field).contains(field);
            assertThat(PROTOCOL.names(field)).as(field).isTrue();
        });
    }

    @Test
    void everyFieldThatIsReadIsInIt() throws IOException {
        Set<String> missing = new TreeSet<>(FieldsRead.all());
        missing.removeAll(DOCUMENT.fields());
        missing.removeAll(OF_PAGES);
        assertThat(missing).isEmpty();
    }

    @Test
    void itListsExactlyTheRefusalsThatAreDeclared() {
        assertThat(DOCUMENT.refusals())
                .containsExactlyInAnyOrderElementsOf(
                        AllRefusals.declared().stream().map(Refusal::code).toList());
    }

    @Test
    void everyAnswerInItHasAnExampleWithExactlyTheFieldsThatItsSchemaNames() {
        List<JsonNode> answers = DOCUMENT.answers();
        assertThat(answers).hasSizeGreaterThan(50).allSatisfy(answer -> {
            assertThat(answer.has("example")).as(answer.toString()).isTrue();
            assertThat(OpenApiDocument.names(answer.path("example")))
                    .isEqualTo(OpenApiDocument.names(answer.path("schema").path("properties")));
        });
    }
}
