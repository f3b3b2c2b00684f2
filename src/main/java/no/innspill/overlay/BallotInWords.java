package no.innspill.overlay;

import java.util.Comparator;
import java.util.List;
import no.innspill.language.Worded;
import no.innspill.vote.Ballot;
import no.innspill.vote.Vote;

/** A participant's ballot in words, for pages without JavaScript. */
public record BallotInWords(Worded theme, boolean ranked, int left, int budget, List<Given> given) {

    /** What they have given to one item: a rank, or else so many votes. */
    public record Given(long rank, int dots, String text) {}

    static List<Given> given(Ballot ballot) {
        return ballot.votes().stream()
                .filter(vote -> vote.dots() > 0)
                .sorted(Comparator.comparing(Vote::rank)
                        .thenComparing(vote -> vote.item().id()))
                .map(vote -> new Given(vote.rank(), vote.dots(), vote.item().text()))
                .toList();
    }
}
