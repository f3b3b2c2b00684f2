package no.innspill.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.innspill.idea.Ideas;
import no.innspill.vote.Ballot;
import no.innspill.vote.Ballots;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.Voters;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Writes ballots without their owners: theme by theme, so that not even two of the same person stand together. */
@ApplicationScoped
class VoteEntriesWriter {

    private static final Comparator<MarkEntry> BY_ITEM = Comparator.comparing(MarkEntry::toString);

    private final OpenedVotes opened;
    private final Polls polls;
    private final Ballots ballots;
    private final Voters voters;
    private final Ideas ideas;

    VoteEntriesWriter(OpenedVotes opened, Polls polls, Ballots ballots, Voters voters, Ideas ideas) {
        this.opened = opened;
        this.polls = polls;
        this.ballots = ballots;
        this.voters = voters;
        this.ideas = ideas;
    }

    List<VoteEntry> write(Workshop workshop, References references) {
        return opened.of(workshop).stream()
                .map(step -> write(workshop, step, references))
                .toList();
    }

    private VoteEntry write(Workshop workshop, Step step, References references) {
        List<Ballot> cast = ballots.in(step);
        return new VoteEntry(
                step.position() + 1,
                (int) voters.in(step),
                polls.of(step).stream()
                        .map(poll -> box(workshop, poll, cast, references))
                        .toList());
    }

    private BoxEntry box(Workshop workshop, Poll poll, List<Ballot> cast, References references) {
        return new BoxEntry(
                poll.theme().position() + 1,
                poll.method().tag(),
                poll.dots(),
                poll.dotsPerItem(),
                poll.candidates()
                        .map(ids -> candidates(workshop, ids, references))
                        .orElse(null),
                poll.isSettled()
                        ? poll.electorate()
                                .getOrDefault(Viewpoint.PLENARY.table(), 0L)
                                .intValue()
                        : null,
                couldVoteAt(workshop, poll),
                cast.stream()
                        .filter(ballot -> ballot.poll().id() == poll.id())
                        .map(ballot -> marks(ballot, references))
                        .filter(marks -> !marks.isEmpty())
                        // So that nothing can be told from the order.
                        .sorted(Comparator.comparing(List::toString))
                        .toList());
    }

    private static @Nullable Map<String, Integer> couldVoteAt(Workshop workshop, Poll poll) {
        Map<String, Integer> couldVote = new TreeMap<>();
        for (RoomTable table : workshop.plan().tables()) {
            Long ballots = poll.electorate().get(table.id());
            if (ballots != null) {
                couldVote.put(String.valueOf(table.position() + 1), ballots.intValue());
            }
        }
        return couldVote.isEmpty() ? null : couldVote;
    }

    private List<Integer> candidates(Workshop workshop, Set<Long> ids, References references) {
        return ideas.in(workshop, ids).stream()
                .filter(references::knows)
                .flatMap(idea -> Stream.ofNullable(references.of(idea).idea()))
                .sorted()
                .toList();
    }

    private static List<MarkEntry> marks(Ballot ballot, References references) {
        return ballot.votes().stream()
                .filter(vote -> references.knows(vote.target()))
                .map(vote -> {
                    ItemRef item = references.of(vote.target());
                    return new MarkEntry(
                            item.idea(),
                            item.group(),
                            vote.dots(),
                            vote.aside(),
                            vote.rank() == 0 ? null : vote.rank());
                })
                .sorted(BY_ITEM)
                .toList();
    }
}
