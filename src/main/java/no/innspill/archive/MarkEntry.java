package no.innspill.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * @param aside dots that do not count at the moment, because a group holds no more
 * @param rank in a ranked vote: from 1 on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MarkEntry(@Nullable Integer idea, @Nullable Integer group, int dots, int aside, @Nullable Integer rank) {

    int place() {
        return rank == null ? 0 : rank;
    }
}
