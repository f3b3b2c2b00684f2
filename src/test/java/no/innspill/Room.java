package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import no.innspill.access.Secrets;
import no.innspill.rule.Ordered;
import no.innspill.rule.StepKind;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** A workshop of its own for one test, made and run over HTTP. Its plan is {@code rooms/room.yaml} unless said otherwise. */
public final class Room {

    /** Places in the agenda of {@code rooms/room.yaml}. */
    public static final int WELCOME = 0;

    public static final int SILENT = 1;
    public static final int COLLECT = 2;
    public static final int DISCUSS = 3;
    public static final int GROUP = 4;
    public static final int VOTE = 5;
    public static final int RESULTS = 6;
    public static final int MATRIX = 7;
    public static final int MEASURES = 8;
    public static final int PAUSE = 9;
    public static final int COLLECT_ROAD = 10;
    public static final int COLLECT_CLOSING = 11;
    public static final int VOTE_SCHOOL = 12;
    public static final int RESULTS_SCHOOL = 13;
    public static final int CLOSE = 14;

    private final String code;
    private final String controlLink;
    private final String projectorLink;
    private final Facilitator facilitator;
    private final List<Long> themes;
    private final List<Long> tags;
    private final List<Long> affiliations;
    private final List<Long> steps;

    private Room(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        code = made.jsonPath().getString("code");
        controlLink = path(made.jsonPath().getString("control"));
        projectorLink = path(made.jsonPath().getString("projector"));
        facilitator = new Facilitator(code);
        facilitator.cookies().putAll(made.cookies());
        Workshops workshops = CDI.current().select(Workshops.class).get();
        List<List<Long>> ids = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = workshops.byCode(code).orElseThrow();
            return List.of(
                    ids(workshop.plan().themes()),
                    ids(workshop.plan().tags()),
                    ids(workshop.plan().affiliations()),
                    ids(workshop.plan().steps()));
        });
        themes = ids.get(0);
        tags = ids.get(1);
        affiliations = ids.get(2);
        steps = ids.get(3);
    }

    /** A room at its first step, the welcome, in bokmål. */
    public static Room open() {
        return of("/rooms/room.yaml");
    }

    /** A room at the first step of another plan. */
    public static Room of(String plan) {
        return planned(file(plan));
    }

    /** A room at the first step of a plan that is written in the test. */
    public static Room planned(byte[] plan) {
        return new Room(new Person()
                .request()
                .multiPart("file", "room.yaml", plan, "application/yaml")
                .multiPart("language", "nb")
                .multiPart("key", Secrets.random())
                .post("/workshops"));
    }

    /** A room at one of the steps above. */
    public static Room at(int step) {
        Room room = open();
        room.goTo(step);
        return room;
    }

    /** A room from one of the product's own templates. */
    public static Room from(String template, String language, int minutes) {
        return new Room(
                new Person().post("/workshops", "template", template, "language", language, "minutes", minutes));
    }

    private static byte[] file(String name) {
        try (var stream = Objects.requireNonNull(Room.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> ids(List<? extends Ordered> listed) {
        return listed.stream().map(Ordered::id).toList();
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/w/"));
    }

    public Guest join(Object... fields) {
        Guest guest = new Guest(code);
        Response answer = guest.post("/w/" + code + "/participation", fields);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return guest;
    }

    /** Somebody whose browser has no cookie of this room. */
    public Guest stranger() {
        return new Guest(code);
    }

    /** A machine at the projector, let in by the projector's own link. */
    public Person projector() {
        Person projector = new Person();
        assertThat(projector.inBrowser().get(projectorLink).statusCode()).isEqualTo(303);
        return projector;
    }

    public void goTo(int step) {
        facilitator.goTo(steps.get(step));
    }

    /** Goes to the next step of the kind, from the beginning of the agenda. */
    public void goTo(StepKind kind) {
        Workshops workshops = CDI.current().select(Workshops.class).get();
        facilitator.goTo(QuarkusTransaction.requiringNew()
                .call(() -> workshops.byCode(code).orElseThrow().plan().steps().stream()
                        .filter(step -> step.kind() == kind)
                        .findFirst()
                        .map(Step::id)
                        .orElseThrow()));
    }

    public long revision() {
        return facilitator.get("/w/" + code + "/board?view=control").jsonPath().getLong("revision");
    }

    public String code() {
        return code;
    }

    /** The path and query of the link that lets a facilitator in. */
    public String controlLink() {
        return controlLink;
    }

    public String projectorLink() {
        return projectorLink;
    }

    public Facilitator facilitator() {
        return facilitator;
    }

    public long school() {
        return themes.get(0);
    }

    public long road() {
        return themes.get(1);
    }

    public List<Long> themes() {
        return themes;
    }

    public List<Long> tags() {
        return tags;
    }

    public List<Long> affiliations() {
        return affiliations;
    }

    public List<Long> steps() {
        return steps;
    }
}
