package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** Whoever runs the workshop in a test. Everything said must be taken. */
public final class Facilitator extends Person {

    private final String base;

    Facilitator(String code) {
        this.base = "/w/" + code;
    }

    public Response goTo(long step) {
        return yes(post(base + "/step", "to", step));
    }

    public Response next() {
        return yes(post(base + "/step", "to", "next"));
    }

    public void closeStep() {
        yes(post(base + "/closing"));
    }

    public void reopenStep() {
        yes(delete(base + "/closing"));
    }

    public void openIdeas() {
        yes(post(base + "/opening"));
    }

    public void closeDoor() {
        yes(delete(base + "/door"));
    }

    public void openDoor() {
        yes(post(base + "/door"));
    }

    public void end() {
        yes(post(base + "/ending"));
    }

    public void hide(long idea) {
        yes(post(base + "/ideas/" + idea + "/hiding"));
    }

    public void show(long idea) {
        yes(delete(base + "/ideas/" + idea + "/hiding"));
    }

    public void stage(Object... fields) {
        yes(post(base + "/stage", fields));
    }

    public void timer(Object... fields) {
        yes(post(base + "/timer", fields));
    }

    public String board() {
        return get(base + "/board?view=control&lang=nb").jsonPath().getString("html");
    }

    /** The wall as this browser sees it. */
    public String wall() {
        return get(base + "/board?view=projector&lang=nb").jsonPath().getString("html");
    }

    private static Response yes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
