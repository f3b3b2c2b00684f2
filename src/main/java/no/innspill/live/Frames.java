package no.innspill.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import no.innspill.screen.Part;
import org.jspecify.annotations.Nullable;

/** Writes frames as {@code docs/protocol.md} describes them. */
@ApplicationScoped
class Frames {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Written(@Nullable Long from, @Nullable Long to, long at, List<Part> parts) {}

    private final ObjectMapper json;
    private final Clock clock;

    Frames(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Frame of(long from, long to, List<Part> parts) {
        return new Frame(from, to, write(from, to, parts));
    }

    /** Shows a screen that is behind how far the others are: it sees the gap and fetches. */
    Frame at(long revision) {
        return of(revision, revision, List.of());
    }

    /** Figures that belong to no revision, such as how many screens are open. */
    String passing(List<Part> parts) {
        return write(null, null, parts);
    }

    /** Says nothing but that the way is open, to a screen that has heard nothing else for a while. */
    String beat() {
        return "{\"beat\":" + clock.millis() + "}";
    }

    private String write(@Nullable Long from, @Nullable Long to, List<Part> parts) {
        try {
            return json.writeValueAsString(new Written(from, to, clock.millis(), parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
