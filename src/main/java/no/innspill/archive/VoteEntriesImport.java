package no.innspill.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.participation.Participant;
import no.innspill.rule.VoteMethod;
import no.innspill.vote.Ballots;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.VoteRecord;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * Puts ballots from a file back into their boxes. Whose they were nobody knows; they are dealt out so that as many people
 * have voted as the file says.
 */
@ApplicationScoped
public class VoteEntriesImport {

    private final Polls polls;
    private final Ballots ballots;

    VoteEntriesImport(Polls polls, Ballots ballots) {
        this.polls = polls;
        this.ballots = ballots;
    }

    void make(List<VoteEntry> votes, Workshop workshop, MadeItems made, List<Participant> people) {
        for (VoteEntry vote : votes) {
            Step step = workshop.plan().steps().get(vote.step() - 1);
            int dealt = 0;
            for (BoxEntry box : vote.themes()) {
                Poll poll = polls.restore(
                        step,
                        workshop.plan().themes().get(box.theme() - 1),
                        method(box),
                        box.dots(),
                        box.dotsPerItem(),
                        candidates(box, made));
                settle(box, poll, workshop);
                dealt = deal(box, poll, vote.voters(), dealt, made, people);
            }
        }
    }

    private static void settle(BoxEntry box, Poll poll, Workshop workshop) {
        Integer couldVote = box.couldVote();
        if (couldVote != null) {
            Map<Long, Long> electorate = new HashMap<>();
            electorate.put(Viewpoint.PLENARY.table(), couldVote.longValue());
            box.atTables()
                    .forEach((place, ballots) -> electorate.put(
                            workshop.plan()
                                    .tables()
                                    .get(Integer.parseInt(place) - 1)
                                    .id(),
                            ballots.longValue()));
            poll.settleElectorate(electorate);
        }
    }

    static VoteMethod method(BoxEntry box) {
        return Optional.ofNullable(box.method())
                .flatMap(VoteMethod::named)
                .orElseGet(() -> VoteMethod.plain(box.dotsPerItem()));
    }

    private static Optional<List<Long>> candidates(BoxEntry box, MadeItems made) {
        return Optional.ofNullable(box.candidates())
                .map(ideas ->
                        ideas.stream().map(idea -> made.item(idea, null).id()).toList());
    }

    /** Ballots that count go round among the first so many people; those that hold nothing that counts to the others. */
    private int deal(BoxEntry box, Poll poll, int voters, int from, MadeItems made, List<Participant> people) {
        int next = from;
        List<Participant> idle = new ArrayList<>(people);
        List<List<MarkEntry>> uncounted = new ArrayList<>();
        for (List<MarkEntry> ballot : box.ballots()) {
            if (spent(ballot) == 0) {
                uncounted.add(ballot);
            } else {
                Participant owner = people.get(next % voters);
                idle.remove(owner);
                ballots.restore(owner, poll, marks(ballot, made));
                next++;
            }
        }
        uncounted.forEach(ballot -> ballots.restore(idle.remove(idle.size() - 1), poll, marks(ballot, made)));
        return next;
    }

    public static int spent(List<MarkEntry> ballot) {
        return ballot.stream().mapToInt(MarkEntry::dots).sum();
    }

    private static List<VoteRecord> marks(List<MarkEntry> ballot, MadeItems made) {
        return ballot.stream()
                .map(mark ->
                        new VoteRecord(made.item(mark.idea(), mark.group()), mark.dots(), mark.aside(), mark.place()))
                .toList();
    }
}
