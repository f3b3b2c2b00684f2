package no.innspill.vote;

import java.time.Instant;
import java.util.List;
import no.innspill.Entities;
import no.innspill.idea.Group;
import no.innspill.idea.Grouping;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaText;
import no.innspill.participation.Participant;
import no.innspill.rule.VoteMethod;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** One theme's vote without a database: ideas that are grouped, split and hidden, and a ballot that follows. */
final class Voting {

    static final Theme THEME = Entities.blank(Theme.class, 1);

    private final Poll poll;
    private long groups = 1_000_000;

    Voting(VoteMethod method, int dots, int perItem) {
        poll = new Poll(Entities.blank(Step.class, 1), THEME, method, dots, perItem);
    }

    Poll poll() {
        return poll;
    }

    Ballot ballot() {
        return new Ballot(Entities.blank(Participant.class, 1), poll);
    }

    Idea idea(long id) {
        Workshop workshop = Entities.blank(Workshop.class, 1);
        Participant author = Entities.blank(Participant.class, 9);
        return Entities.withId(
                new Idea(THEME, workshop, author, new IdeaText("Innspill " + id), List.of(), Instant.EPOCH), id);
    }

    void hide(Ballot ballot, Idea idea) {
        idea.hide(Instant.EPOCH);
        ballot.settle();
    }

    void show(Ballot ballot, Idea idea) {
        idea.show();
        ballot.settle();
    }

    Group gather(Ballot ballot, Idea... ideas) {
        Group group = Grouping.of(THEME, groups++);
        for (Idea idea : ideas) {
            put(ballot, idea, group);
        }
        return group;
    }

    void put(Ballot ballot, Idea idea, Group group) {
        if (group.ideas().contains(idea)) {
            return;
        }
        release(ballot, idea);
        Grouping.put(idea, group);
        ballot.settle();
    }

    void split(Ballot ballot, Group group) {
        List.copyOf(group.ideas()).forEach(idea -> release(ballot, idea));
    }

    void release(Ballot ballot, Idea idea) {
        idea.group().ifPresent(group -> {
            Grouping.release(idea, group);
            if (group.ideas().isEmpty()) {
                ballot.forget(group);
            }
        });
        ballot.settle();
    }
}
