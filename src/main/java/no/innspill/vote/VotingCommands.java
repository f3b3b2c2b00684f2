package no.innspill.vote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Discretion;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantCommands;
import no.innspill.participation.Participants;
import no.innspill.participation.Slips;
import no.innspill.result.Refusal;
import no.innspill.rule.VoteMethod;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** Where a participant marks the ballot; hands the mark in at the desk. */
@RequestScoped
class VotingCommands {

    /** One dot cast or taken back, or a rank given, or the reason why not. */
    interface Marking {
        Optional<Refusal> on(Ballot ballot, Item item);
    }

    private final ParticipantCommands desk;
    private final Participants participants;
    private final Slips slips;
    private final Items items;
    private final Polls polls;
    private final Ballots ballots;
    private final Clock clock;

    VotingCommands(
            ParticipantCommands desk,
            Participants participants,
            Slips slips,
            Items items,
            Polls polls,
            Ballots ballots,
            Clock clock) {
        this.desk = desk;
        this.participants = participants;
        this.slips = slips;
        this.items = items;
        this.polls = polls;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** A dot for the item, or in a ranked vote the rank that the field {@code rank} names. */
    CompletionStage<Response> cast(String code, long id, String anchor, MultivaluedMap<String, String> fields) {
        int rank = new Form(fields)
                .number("rank")
                .filter(number -> number >= 1 && number <= VoteMethod.PLACES)
                .map(Long::intValue)
                .orElse(0);
        return submit(
                code,
                id,
                anchor,
                fields,
                (ballot, item) -> ballot.poll().isRanked() ? ballot.rank(item, rank) : ballot.cast(item));
    }

    /** @param anchor the card's element, where a plain form goes on */
    CompletionStage<Response> submit(
            String code, long id, String anchor, MultivaluedMap<String, String> fields, Marking marking) {
        return desk.submit(code, new Form(fields), anchor, (workshop, device) -> mark(workshop, device, id, marking));
    }

    private Outcome mark(Workshop workshop, Participant device, long id, Marking marking) {
        Optional<Item> item = items.in(workshop, id).filter(found -> found.isOnBoardOf(device, workshop));
        if (item.isEmpty()) {
            return Outcome.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        Theme theme = item.get().theme();
        Optional<Refusal> refused = workshop.permissions().refusesVotes(theme, device.viewpoint(), clock.instant());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        if (!slips.admits(workshop, device)) {
            return Outcome.refused(VoteRefusal.SLIP_NEEDED);
        }
        return polls.of(workshop.progress().step(), theme)
                .map(poll -> poll.admits(item.get())
                        ? participants.asVoter(
                                workshop, device, voter -> mark(workshop, voter, poll, item.get(), marking))
                        : Outcome.refused(VoteRefusal.NOT_ON_THE_BALLOT))
                .orElseGet(() -> Outcome.refused(WorkshopRefusal.NOT_THIS_THEME));
    }

    private Outcome mark(Workshop workshop, Participant voter, Poll poll, Item item, Marking marking) {
        boolean begun = ballots.cast(voter, poll).isPresent();
        Ballot ballot = ballots.of(voter, poll);
        Outcome outcome = mark(workshop, ballot, item, marking);
        if (!begun && outcome instanceof Outcome.Refused) {
            ballots.delete(ballot);
        }
        return outcome;
    }

    private static Outcome mark(Workshop workshop, Ballot ballot, Item item, Marking marking) {
        boolean votedBefore = ballot.spent() > 0;
        Optional<Refusal> refused = marking.on(ballot, item);
        if (refused.isPresent()) {
            return Outcome.refused(
                    refused.get(), ballot.poll().dots(), ballot.poll().dotsPerItem());
        }
        long theme = item.theme().id();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("theme", theme);
        answer.put("item", item.id());
        answer.put("budget", ballot.poll().dots());
        answer.put("left", ballot.left());
        answer.put("dots", ballot.dotsOn(item));
        if (ballot.poll().isRanked()) {
            answer.put("ranks", ballot.ranks());
        }
        // Only a first or a last dot changes what anybody else may see: how many have voted.
        Set<Change> changes = votedBefore == ballot.spent() > 0
                ? Set.of(Change.ballot(theme))
                : Set.of(Change.ballot(theme), Change.turnout(theme));
        answer.put("revision", Discretion.revisionAfter(workshop, changes));
        return new Outcome.Accepted(answer, changes);
    }
}
