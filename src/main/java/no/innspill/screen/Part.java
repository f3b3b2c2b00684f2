package no.innspill.screen;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One element of a board as it stands now.
 *
 * @param id the element's id
 * @param html the element, or null if it is no longer there
 * @param container the id of the element it is added to where it is not there yet; null: then it is left out
 * @param put {@code start} or {@code end} of that container
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Part(
        String id, @Nullable String html, @JsonProperty("in") @Nullable String container, @Nullable String put) {

    public static final String BOARD = "board";

    public static Part of(String id, String html) {
        return new Part(id, html, null, null);
    }

    public static Part first(String id, String html, String container) {
        return new Part(id, html, container, "start");
    }

    public static Part last(String id, String html, String container) {
        return new Part(id, html, container, "end");
    }

    public static Part gone(String id) {
        return new Part(id, null, null, null);
    }
}
