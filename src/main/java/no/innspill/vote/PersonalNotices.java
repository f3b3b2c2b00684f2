package no.innspill.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeasRegrouped;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;

@ApplicationScoped
public class PersonalNotices implements PanacheRepository<PersonalNotice> {

    /** What stays true of a group when it is gone. */
    private static final Set<NoticeKind> LOST =
            EnumSet.of(NoticeKind.DISSOLVED, NoticeKind.RANKED_DISSOLVED, NoticeKind.MOVED, NoticeKind.RANKED_MOVED);

    /** What says that votes lie again where they lay: no longer so where that is not in its theme any more. */
    private static final Set<NoticeKind> BACK = EnumSet.of(NoticeKind.GIVEN_BACK, NoticeKind.COUNTS_AGAIN);

    private final Clock clock;

    PersonalNotices(Clock clock) {
        this.clock = clock;
    }

    /** Tells whose ballot it is; what they were told of the same before is then told with it. */
    void tell(Ballot ballot, NoticeKind kind, int dots, Item about) {
        boolean late = ballot.participant()
                .workshop()
                .permissions()
                .isOver(ballot.poll().step().id());
        if (late && kind.isOfGrouping()) {
            // Their support counts as before, and a dot is of no use to anybody now.
            return;
        }
        int before = 0;
        for (PersonalNotice earlier : of(ballot, about.id(), EnumSet.of(kind))) {
            before += kind.isOfGrouping() ? earlier.dots() : 0;
            delete(earlier);
        }
        persist(new PersonalNotice(ballot, kind, before + dots, about, late, clock.instant()));
    }

    /** Takes back what does not hold any more once ideas stand otherwise, before anybody is told what that means for them. */
    void follow(IdeasRegrouped regrouped) {
        List<Long> gone = regrouped.dissolved().stream().map(Group::id).toList();
        delete("itemId in ?1 and kind in ?2", gone, EnumSet.complementOf(EnumSet.copyOf(LOST)));
        for (Idea idea : regrouped.moved()) {
            if (idea.group().isPresent()) {
                delete("itemId = ?1 and kind = ?2", idea.id(), NoticeKind.SPENT_ELSEWHERE);
            }
            Item item = idea.item();
            delete(
                    "itemId in ?1 and kind in ?2 and themeId <> ?3",
                    List.of(idea.id(), item.id()),
                    BACK,
                    item.theme().id());
            list("itemId = ?1 or itemId = ?2", idea.id(), item.id())
                    .forEach(notice -> notice.follow(notice.itemId().orElse(0L) == item.id() ? item : idea));
        }
    }

    /** A group may be too full for fewer of the ballot's dots than it was: then those are not with their owner any more. */
    void follow(Ballot ballot) {
        list(
                        "participant = ?1 and stepId = ?2",
                        ballot.participant(),
                        ballot.poll().step().id())
                .stream()
                .filter(notice -> notice.kind().isOfGrouping()
                        && notice.isIn(ballot.poll().theme()))
                .forEach(notice -> {
                    int over = notice.itemId().map(ballot::over).orElse(0);
                    if (over == 0) {
                        delete(notice);
                    } else {
                        notice.of(Math.min(notice.dots(), over));
                    }
                });
    }

    /** A group that was split is there again. */
    void takeBackThatItWasSplit(Ballot ballot, long group) {
        of(ballot, group, LOST).forEach(this::delete);
    }

    /** What was moved is in its theme again. */
    void takeBackThatItWasMoved(Ballot ballot, Set<Item> back) {
        back.forEach(item -> of(
                        ballot, item.id(), EnumSet.of(NoticeKind.MOVED, NoticeKind.RANKED_MOVED, NoticeKind.RETURNED))
                .forEach(this::delete));
    }

    private List<PersonalNotice> of(Ballot ballot, long item, Set<NoticeKind> kinds) {
        return list(
                "participant = ?1 and stepId = ?2 and itemId = ?3 and kind in ?4",
                ballot.participant(),
                ballot.poll().step().id(),
                item,
                kinds);
    }

    /** Those that the participant has not put away yet and that are not about a vote that is over, newest first. */
    public List<PersonalNotice> of(Participant participant) {
        return list("participant = ?1 order by id desc", participant).stream()
                .filter(notice -> !notice.isOver())
                .toList();
    }

    /** Puts a notice away; one that is gone already stays gone. */
    void putAway(Participant participant, long id) {
        delete("participant = ?1 and id = ?2", participant, id);
    }

    void leave(@Observes @Priority(ParticipantLeaving.BALLOTS) ParticipantLeaving leaving) {
        delete("participant", leaving.participant());
    }
}
