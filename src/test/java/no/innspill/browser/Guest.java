package no.innspill.browser;

import io.vertx.core.json.JsonObject;
import java.util.Map;

/** A participant without a browser: other people in the room, as many as a test needs. */
final class Guest {

    private final Meeting meeting;
    private final Wire wire;

    Guest(Meeting meeting, Wire wire) {
        this.meeting = meeting;
        this.wire = wire;
    }

    /** Posts under the theme with this number (from 1) and gives the idea's id. */
    long posts(int theme, String text) {
        String id = String.valueOf(meeting.themes().get(theme - 1));
        return wire.send(meeting.board() + "/ideas", Map.of("theme", id, "text", text))
                .getLong("id");
    }

    void votesFor(long idea) {
        wire.send(meeting.board() + "/ideas/" + idea + "/vote", Map.of());
    }

    void takesBack(long idea) {
        wire.send(meeting.board() + "/ideas/" + idea + "/vote?_method=DELETE", Map.of());
    }

    JsonObject mine() {
        return wire.fetch(meeting.board() + "/mine");
    }
}
