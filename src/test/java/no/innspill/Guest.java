package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A participant in a test: the asking methods return the answer as it is, the others insist on a yes. */
public final class Guest extends Person {

    private final String base;

    Guest(String code) {
        this.base = "/w/" + code;
    }

    /** Posts an idea that must be taken, and says its id. */
    public long post(long theme, String text) {
        Response answer = askToPost(theme, text);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getLong("id");
    }

    public Response askToPost(long theme, String text) {
        return post(base + "/ideas", "theme", theme, "text", text);
    }

    public Response edit(long idea, String text) {
        return post(base + "/ideas/" + idea, "text", text);
    }

    public Response withdraw(long idea) {
        return delete(base + "/ideas/" + idea);
    }

    public Guest vote(long... ideas) {
        for (long idea : ideas) {
            Response answer = askToVote(idea);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        }
        return this;
    }

    public Response askToVote(long idea) {
        return post(base + "/ideas/" + idea + "/vote");
    }

    /** Gives these ideas the first ranks, in their order. */
    public Guest rank(long... ideas) {
        for (int i = 0; i < ideas.length; i++) {
            Response answer = askToRank(ideas[i], i + 1);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        }
        return this;
    }

    public Response askToRank(long idea, int rank) {
        return post(base + "/ideas/" + idea + "/vote", "rank", rank);
    }

    public Response takeBack(long idea) {
        return delete(base + "/ideas/" + idea + "/vote");
    }

    public Response leave() {
        return delete(base + "/participation");
    }

    /** What is my own: ideas, dots, what is left. */
    public JsonPath mine() {
        Response answer = get(base + "/mine");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    public String page() {
        return inBrowser().get(base).asString();
    }

    /** The board's HTML as JSON gives it. */
    public String board() {
        return get(base + "/board?view=participant&lang=nb").jsonPath().getString("html");
    }
}
