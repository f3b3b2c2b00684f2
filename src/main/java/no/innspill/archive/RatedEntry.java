package no.innspill.archive;

import static no.innspill.archive.Omitted.orNone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param people how many have rated anything
 * @param couldRate how many could; without it, as many as there are, for rating is on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatedEntry(int people, @Nullable Integer couldRate, List<RatingEntry> given) {
    public RatedEntry {
        given = orNone(given);
    }
}
