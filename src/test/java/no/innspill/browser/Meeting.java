package no.innspill.browser;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.innspill.language.Language;

/** A workshop that is set up over HTTP, so that a test can begin in the middle of it. */
final class Meeting {

    private static final Pattern THEME = Pattern.compile("data-theme=\"(\\d+)\"");

    private final Wire facilitator;
    private final Language language;
    private final String code;
    private final String control;
    private final String projector;

    private Meeting(Wire facilitator, Language language, JsonObject made) {
        this.facilitator = facilitator;
        this.language = language;
        code = made.getString("code");
        control = Wire.path(made.getString("control"));
        projector = Wire.path(made.getString("projector"));
    }

    static Meeting of(String base, String template, Language language) {
        Wire facilitator = new Wire(base);
        JsonObject made = facilitator.send(
                "/workshops", Map.of("template", template, "language", language.tag(), "minutes", "45"));
        return new Meeting(facilitator, language, made);
    }

    String code() {
        return code;
    }

    Language language() {
        return language;
    }

    /** The secret control link's path. */
    String controlLink() {
        return control;
    }

    String projectorLink() {
        return projector;
    }

    String board() {
        return "/w/" + code;
    }

    /** Goes on, step by step, until the next one of this kind. */
    Meeting advanceTo(String kind) {
        String at;
        do {
            at = order("/step", Map.of("to", "next")).getString("kind");
        } while (!kind.equalsIgnoreCase(at));
        return this;
    }

    /** Something the facilitator does, by its address under the workshop's. */
    JsonObject order(String path, Map<String, String> fields) {
        return facilitator.send(board() + path, fields);
    }

    void hide(long idea) {
        order("/ideas/" + idea + "/hiding", Map.of());
    }

    /** Somebody who takes part without a browser. */
    Guest guest() {
        Wire wire = facilitator.another();
        wire.send(board() + "/participation", Map.of());
        return new Guest(this, wire);
    }

    List<Guest> guests(int count) {
        return java.util.stream.Stream.generate(this::guest).limit(count).toList();
    }

    /** Ids of the themes, in order. */
    List<Long> themes() {
        String html = facilitator.fetch(board() + "/board?view=control").getString("html");
        return THEME.matcher(html)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .distinct()
                .toList();
    }
}
