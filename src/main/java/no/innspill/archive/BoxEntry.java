package no.innspill.archive;

import static no.innspill.archive.Omitted.orNone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ballots of one theme, in an order that says nothing about whose they are.
 *
 * @param method {@code approval}, {@code dots} or {@code ranked}; without it, {@code dots_per_item} decides
 * @param candidates the ideas that the vote was on, where it was not on all
 * @param couldVote how many could vote; without it, as many as there are, for the vote is on
 * @param couldVoteAt the same at each table that voted for itself, by its place in the plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoxEntry(
        int theme,
        @Nullable String method,
        int dots,
        int dotsPerItem,
        @Nullable List<Integer> candidates,
        @Nullable Integer couldVote,
        @Nullable Map<String, Integer> couldVoteAt,
        List<List<MarkEntry>> ballots) {
    public BoxEntry {
        ballots = orNone(ballots);
    }

    Map<String, Integer> atTables() {
        return couldVoteAt == null ? Map.of() : couldVoteAt;
    }

    /** The candidates; none where the vote was on all. */
    public List<Integer> ideas() {
        return candidates == null ? List.of() : candidates;
    }
}
