package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;

/** Notes down what lies on ideas and groups before it goes, and puts it back where they are there again. */
@ApplicationScoped
public class ReturnedVotes {

    private final Ballots ballots;
    private final PersonalNotices notices;

    ReturnedVotes(Ballots ballots, PersonalNotices notices) {
        this.ballots = ballots;
        this.notices = notices;
    }

    /** What lies on each of these itself, in any vote; those on which nothing lies are left out. */
    public List<ItemVotes> castOn(List<Idea> ideas, List<Group> groups) {
        Set<Long> items =
                Stream.concat(ideas.stream(), groups.stream()).map(Item::id).collect(Collectors.toSet());
        Map<Long, List<FormerVotes>> cast = new LinkedHashMap<>();
        for (Ballot ballot : ballots.holding(ideas, groups)) {
            for (Vote vote : ballot.votes()) {
                long item = vote.target().id();
                if (items.contains(item)) {
                    cast.computeIfAbsent(item, one -> new ArrayList<>())
                            .add(new FormerVotes(ballot.id(), vote.dots() + vote.aside(), vote.rank()));
                }
            }
        }
        return cast.entrySet().stream()
                .map(one -> new ItemVotes(one.getKey(), one.getValue()))
                .toList();
    }

    /**
     * Puts back on a group that was made again what lay on it; those who can read it there are told.
     *
     * @param former the id it had
     */
    public void giveBack(Group again, long former, List<FormerVotes> casts) {
        for (FormerVotes cast : casts) {
            ballots.findByIdOptional(cast.ballot()).ifPresent(ballot -> {
                int back = ballot.giveBack(again, cast);
                notices.takeBackThatItWasSplit(ballot, former);
                if (back > 0) {
                    notices.tell(ballot, NoticeKind.GIVEN_BACK, back, again);
                }
            });
        }
    }

    /**
     * Puts back on what is in its theme again what lay on it there; whoever has that back is told once, of all of it.
     *
     * @param casts what lay on things, some of which may be gone
     */
    public void giveBack(List<ItemVotes> casts, Collection<? extends Item> back) {
        Map<Long, Item> items = back.stream().collect(Collectors.toMap(Item::id, item -> item));
        Map<Long, Map<Item, FormerVotes>> byBallot = new LinkedHashMap<>();
        for (ItemVotes cast : casts) {
            Item item = items.get(cast.item());
            if (item != null) {
                cast.votes().forEach(votes -> byBallot.computeIfAbsent(votes.ballot(), one -> new LinkedHashMap<>())
                        .put(item, votes));
            }
        }
        byBallot.forEach((id, held) -> ballots.findByIdOptional(id).ifPresent(ballot -> giveBack(ballot, held)));
    }

    private void giveBack(Ballot ballot, Map<Item, FormerVotes> held) {
        int back = 0;
        for (Map.Entry<Item, FormerVotes> one : held.entrySet()) {
            back += ballot.giveBack(one.getKey(), one.getValue());
        }
        notices.takeBackThatItWasMoved(ballot, held.keySet());
        if (back > 0) {
            Item first = held.keySet().iterator().next();
            notices.tell(ballot, NoticeKind.COUNTS_AGAIN, back, first);
        }
    }
}
