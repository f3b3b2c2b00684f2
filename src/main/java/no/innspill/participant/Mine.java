package no.innspill.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.idea.Flags;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Items;
import no.innspill.idea.ModerationState;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.participation.Slips;
import no.innspill.rule.BallotRule;
import no.innspill.rule.VoteMethod;
import no.innspill.vote.Ballot;
import no.innspill.vote.Ballots;
import no.innspill.vote.PersonalNotice;
import no.innspill.vote.PersonalNotices;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.Vote;
import no.innspill.vote.Voters;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads what is a participant's own: their ideas, their dots, what they have left. */
@ApplicationScoped
public class Mine {

    /**
     * One of my ideas; {@code tags} are ids.
     *
     * @param waiting whether it waits to be approved
     * @param reason why it is hidden, in words; empty if nobody said
     * @param note the facilitator's answer, or null
     */
    public record Own(
            long id,
            String text,
            List<Long> tags,
            String theme,
            int accent,
            boolean hidden,
            boolean waiting,
            String reason,
            @Nullable String note,
            boolean editable) {}

    /**
     * My ballot in one theme of the current vote.
     *
     * @param method {@code approval}, {@code dots} or {@code ranked}
     * @param dots by the id of the idea or group
     * @param ranks likewise; empty but in a ranked vote
     */
    public record OwnBallot(
            long theme,
            String method,
            int budget,
            int left,
            int perItem,
            Map<Long, Integer> dots,
            Map<Long, Integer> ranks) {

        public boolean ranked() {
            return method.equals(VoteMethod.RANKED.tag());
        }
    }

    /** My ballot in words, for pages without JavaScript. */
    public record InWords(String theme, boolean ranked, int left, int budget, List<Given> given) {}

    /** What I have given to one item: a rank, or else so many votes. */
    public record Given(long rank, int dots, String text) {}

    /** Something only this person is told, in their language. */
    public record Told(long id, String text) {}

    /**
     * @param seed the participant's own order of cards while voting is derived from it; it gives nothing else away
     * @param firstScreen whether this device has not had the page before it yet
     * @param done whether they said that they are done with the current step
     * @param stopped whether the facilitator takes no more ideas from them
     */
    public record Shown(
            long revision,
            String seed,
            boolean done,
            boolean stopped,
            List<Own> ideas,
            List<OwnBallot> ballots,
            List<InWords> inWords,
            List<Told> notices,
            List<Flagged> flagged,
            OwnOutcomes harvest,
            SeatShown seat,
            boolean firstScreen) {

        /** What one has just written is what one looks for. */
        public List<Own> newestFirst() {
            return IntStream.range(0, ideas.size())
                    .mapToObj(i -> ideas.get(ideas.size() - 1 - i))
                    .toList();
        }
    }

    /** An idea I have flagged; {@code looked} says whether the facilitator has looked at it. */
    public record Flagged(long id, String text, boolean looked) {}

    private final Participants participants;
    private final Slips slips;
    private final Ideas ideas;
    private final Items items;
    private final Polls polls;
    private final Ballots ballots;
    private final Voters voters;
    private final PersonalNotices notices;
    private final Flags flags;
    private final OwnOutcomesReader harvests;
    private final Clock clock;

    Mine(
            Participants participants,
            Slips slips,
            Ideas ideas,
            Items items,
            Polls polls,
            Ballots ballots,
            Voters voters,
            PersonalNotices notices,
            Flags flags,
            OwnOutcomesReader harvests,
            Clock clock) {
        this.participants = participants;
        this.slips = slips;
        this.ideas = ideas;
        this.items = items;
        this.polls = polls;
        this.ballots = ballots;
        this.voters = voters;
        this.notices = notices;
        this.flags = flags;
        this.harvests = harvests;
        this.clock = clock;
    }

    Optional<Shown> of(Workshop workshop, @Nullable String token, Language language) {
        return participants.byToken(workshop, token).map(participant -> of(workshop, participant, language));
    }

    private Shown of(Workshop workshop, Participant participant, Language language) {
        int turn = turn(workshop, participant);
        Optional<Participant> voter = participants.voting(workshop, participant);
        List<OnPoll> marked = workshop.progress().votes() ? marked(workshop, voter) : List.of();
        return new Shown(
                workshop.revisions().shown(),
                participant.seed(turn),
                participant.isDoneWith(workshop.progress().step()),
                participant.isStopped(),
                ideas.by(participant).stream()
                        .map(idea -> own(workshop, idea, language))
                        .toList(),
                marked.stream().map(OnPoll::own).toList(),
                marked.stream().map(one -> inWords(workshop, one, language)).toList(),
                notices.of(participant).stream()
                        .map(notice -> told(workshop, notice, language))
                        .toList(),
                flags.by(participant).stream()
                        .filter(flag -> !workshop.progress().isCurtained())
                        .map(flag -> new Flagged(flag.idea().id(), flag.idea().text(), flag.isSettled()))
                        .toList(),
                harvests.of(workshop, participant, voter, language),
                seat(workshop, participant, turn, language),
                !participant.hadScreen());
    }

    /** Who holds the device where it is handed round for a vote or a rating; 0 at other times. */
    private static int turn(Workshop workshop, Participant participant) {
        boolean handed = workshop.settings().ballots() == BallotRule.PERSON
                && (workshop.progress().votes() || workshop.progress().rates());
        return handed ? participant.turn() : 0;
    }

    private SeatShown seat(Workshop workshop, Participant participant, int turn, Language language) {
        long at = participant.viewpoint().table();
        return new SeatShown(
                workshop.plan().tables().stream()
                        .map(table -> new SeatShown.TableChoice(
                                table.number(), table.label().in(language, workshop.language()), table.id() == at))
                        .toList(),
                participant
                        .table()
                        .map(table -> table.label().in(language, workshop.language()))
                        .orElse(""),
                participant.people(),
                turn,
                turn > 0 && workshop.progress().votes()
                        ? voters.at(participant, workshop.progress().step())
                        : Set.of(),
                (workshop.progress().votes() || workshop.progress().rates()) && !slips.admits(workshop, participant),
                workshop.isAtTables() && participant.table().isEmpty());
    }

    private Told told(Workshop workshop, PersonalNotice notice, Language language) {
        String key = "board_notice_" + notice.words();
        return new Told(notice.id(), Messages.say(language, key, named(workshop, notice, language), notice.dots()));
    }

    /** The item by its words as they stand now, or without them where they may not (any longer) be read. */
    private String named(Workshop workshop, PersonalNotice notice, Language language) {
        return notice.itemId()
                .flatMap(id -> items.exactly(workshop, id))
                .filter(item -> !item.isHidden() && workshop.progress().showsIdeas())
                .map(item -> Messages.say(language, "board_notice_named", item.text()))
                .orElseGet(() ->
                        Messages.say(language, "board_notice_nameless_" + (notice.isOfAGroup() ? "group" : "idea")));
    }

    private Own own(Workshop workshop, Idea idea, Language language) {
        return new Own(
                idea.id(),
                idea.text(),
                idea.tags().stream().map(tag -> tag.id()).toList(),
                idea.theme().title().in(language, workshop.language()),
                idea.theme().accent(),
                idea.isHidden() && !idea.standing().waits(),
                idea.standing().waits(),
                reason(idea.standing(), language),
                idea.standing().note(),
                workshop.permissions()
                        .refusesIdeas(idea.theme(), clock.instant())
                        .isEmpty());
    }

    private static String reason(ModerationState standing, Language language) {
        HidingReason removal = standing.removal();
        String picked = removal == null || removal == HidingReason.UNSAID
                ? ""
                : Messages.say(language, "moderation_reason_" + removal.code());
        String said = Stream.of(picked, Objects.requireNonNullElse(standing.removalWords(), ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
        // It stands inside a sentence, which has a full stop of its own.
        return said.replaceFirst("(?<![.])[.]$", "");
    }

    /** @param ballot empty where it has not been touched */
    private record OnPoll(Poll poll, Optional<Ballot> ballot) {

        private OwnBallot own() {
            return ballot.map(Mine::cast).orElseGet(() -> untouched(poll));
        }
    }

    private List<OnPoll> marked(Workshop workshop, Optional<Participant> voter) {
        return polls.of(workshop.progress().step()).stream()
                .map(poll -> new OnPoll(poll, voter.flatMap(someone -> ballots.cast(someone, poll))))
                .toList();
    }

    private static InWords inWords(Workshop workshop, OnPoll marked, Language language) {
        Poll poll = marked.poll();
        return new InWords(
                poll.theme().title().in(language, workshop.language()),
                poll.isRanked(),
                marked.ballot().map(Ballot::left).orElse(poll.dots()),
                poll.dots(),
                workshop.progress().isCurtained()
                        ? List.of()
                        : marked.ballot().map(Mine::given).orElse(List.of()));
    }

    private static List<Given> given(Ballot ballot) {
        return ballot.votes().stream()
                .filter(vote -> vote.dots() > 0)
                .sorted(Comparator.comparing(Vote::rank)
                        .thenComparing(vote -> vote.item().id()))
                .map(vote -> new Given(vote.rank(), vote.dots(), vote.item().text()))
                .toList();
    }

    private static OwnBallot cast(Ballot ballot) {
        Map<Long, Integer> dots = new HashMap<>();
        for (Vote vote : ballot.votes()) {
            if (vote.dots() > 0) {
                dots.merge(vote.item().id(), vote.dots(), Integer::sum);
            }
        }
        Poll poll = ballot.poll();
        return own(poll, ballot.left(), dots, ballot.ranks());
    }

    private static OwnBallot untouched(Poll poll) {
        return own(poll, poll.dots(), Map.of(), Map.of());
    }

    private static OwnBallot own(Poll poll, int left, Map<Long, Integer> dots, Map<Long, Integer> ranks) {
        return new OwnBallot(
                poll.theme().id(), poll.method().tag(), poll.dots(), left, poll.dotsPerItem(), dots, ranks);
    }
}
