package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** Programs that lead or watch a workshop, as the owner lets them in by tokens in a test. */
public final class Programs {

    private Programs() {}

    /** The answer to making a token. */
    public static Response make(Room room, String kind) {
        return room.facilitator().post("/w/" + room.code() + "/tokens", "name", "Et program", "kind", kind);
    }

    public static String token(Room room, String kind) {
        Response made = make(room, kind);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("token");
    }

    public static Person bearer(String token) {
        return new Person().with("Authorization", "Bearer " + token);
    }

    /** A program whose token has been taken back. */
    public static Person revoked(Room room) {
        Response made = make(room, "owner");
        Response gone = room.facilitator()
                .delete("/w/" + room.code() + "/tokens/" + made.jsonPath().getLong("id"));
        assertThat(gone.statusCode()).as(gone.asString()).isEqualTo(200);
        return bearer(made.jsonPath().getString("token"));
    }
}
