package no.innspill.participant;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.innspill.idea.Item;
import no.innspill.screen.Seen;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.VotedItems;

/** Reads how votes are cast in the current step, and on what. */
@ApplicationScoped
class Votings {

    private final Polls polls;
    private final VotedItems shortlist;

    Votings(Polls polls, VotedItems shortlist) {
        this.polls = polls;
        this.shortlist = shortlist;
    }

    /** By theme id; empty outside a vote. */
    Map<Long, Voting> in(Seen seen) {
        if (!seen.progress().votes()) {
            return Map.of();
        }
        boolean open = seen.workshop().permissions().takesInput(seen.now());
        List<Poll> all = polls.of(seen.step());
        boolean differ = all.stream().map(Poll::dots).distinct().count() > 1;
        return all.stream().collect(toMap(poll -> poll.theme().id(), poll -> Voting.of(poll, differ, open)));
    }

    /** Only what is voted on is shown while it is. */
    Predicate<Item> admitted(Seen seen) {
        return seen.progress().votes() ? shortlist.of(seen.step()) : item -> true;
    }
}
