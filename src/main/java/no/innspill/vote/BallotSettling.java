package no.innspill.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaVisibilityChanged;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.idea.IdeasRegrouped;

/** Keeps ballots right when what lies on them stands otherwise. */
@ApplicationScoped
class BallotSettling {

    private final Ballots ballots;
    private final PersonalNotices notices;

    BallotSettling(Ballots ballots, PersonalNotices notices) {
        this.ballots = ballots;
        this.notices = notices;
    }

    /** Keeps every ballot right when an idea is hidden, shown again or withdrawn. */
    void follow(@Observes IdeaWithdrawn withdrawn) {
        for (Ballot ballot : holding(withdrawn.idea())) {
            ballot.forget(withdrawn.idea());
            ballot.settle();
        }
    }

    void follow(@Observes IdeaVisibilityChanged changed) {
        holding(changed.idea()).forEach(Ballot::settle);
    }

    private List<Ballot> holding(Idea idea) {
        return ballots.holding(List.of(idea), idea.group().stream().toList());
    }

    /** Keeps every ballot right when ideas are grouped, split and moved, and tells those who have lost or got back dots. */
    void follow(@Observes IdeasRegrouped regrouped) {
        List<Group> groups = Stream.concat(
                        regrouped.moved().stream().flatMap(idea -> idea.group().stream()),
                        regrouped.dissolved().stream())
                .distinct()
                .toList();
        notices.follow(regrouped);
        for (Ballot ballot : ballots.holding(regrouped.moved(), groups)) {
            Optional<RegroupingNotice.Told> notice = RegroupingNotice.before(ballot, regrouped)
                    .of(() -> {
                        regrouped.dissolved().forEach(ballot::forget);
                        ballot.settle();
                    });
            notices.follow(ballot);
            notice.ifPresent(told -> notices.tell(ballot, told.kind(), told.dots(), told.about()));
        }
    }
}
