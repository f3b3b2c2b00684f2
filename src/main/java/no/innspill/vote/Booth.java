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
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantDesk;
import no.innspill.participation.Participants;
import no.innspill.participation.Slips;
import no.innspill.web.Form;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Theme;
import no.innspill.workshop.VoteMethod;
import no.innspill.workshop.Workshop;

/** Where a participant marks the ballot; hands the mark in at the desk. */
@RequestScoped
class Booth {

    /** One dot cast or taken back, or a rank given, or the reason why not. */
    interface Mark {
        Optional<Refusal> on(Ballot ballot, Item item);
    }

    private final ParticipantDesk desk;
    private final Participants participants;
    private final Slips slips;
    private final Items items;
    private final Budgets budgets;
    private final Ballots ballots;
    private final Clock clock;

    Booth(
            ParticipantDesk desk,
            Participants participants,
            Slips slips,
            Items items,
            Budgets budgets,
            Ballots ballots,
            Clock clock) {
        this.desk = desk;
        this.participants = participants;
        this.slips = slips;
        this.items = items;
        this.budgets = budgets;
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
                (ballot, item) -> ballot.budget().isRanked() ? ballot.rank(item, rank) : ballot.cast(item));
    }

    /** @param anchor the card's element, where a plain form goes on */
    CompletionStage<Response> submit(
            String code, long id, String anchor, MultivaluedMap<String, String> fields, Mark mark) {
        return desk.submit(code, new Form(fields), anchor, (workshop, device) -> mark(workshop, device, id, mark));
    }

    private Outcome mark(Workshop workshop, Participant device, long id, Mark mark) {
        Optional<Item> item = items.in(workshop, id).filter(found -> found.isOnBoardOf(device, workshop));
        if (item.isEmpty()) {
            return Outcome.refused(Refusal.NO_SUCH_IDEA);
        }
        Theme theme = item.get().theme();
        Optional<Refusal> refused = workshop.refusesVotes(theme, clock.instant());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        if (!slips.admits(workshop, device)) {
            return Outcome.refused(Refusal.SLIP_NEEDED);
        }
        return budgets.of(workshop.progress().step(), theme)
                .map(budget -> budget.admits(item.get())
                        ? participants.asVoter(
                                workshop, device, voter -> mark(workshop, voter, budget, item.get(), mark))
                        : Outcome.refused(Refusal.NOT_ON_THE_BALLOT))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_THIS_THEME));
    }

    private Outcome mark(Workshop workshop, Participant voter, Budget budget, Item item, Mark mark) {
        boolean begun = ballots.cast(voter, budget).isPresent();
        Ballot ballot = ballots.of(voter, budget);
        Outcome outcome = mark(workshop, ballot, item, mark);
        if (!begun && outcome instanceof Outcome.Refused) {
            ballots.delete(ballot);
        }
        return outcome;
    }

    private static Outcome mark(Workshop workshop, Ballot ballot, Item item, Mark mark) {
        boolean votedBefore = ballot.spent() > 0;
        Optional<Refusal> refused = mark.on(ballot, item);
        if (refused.isPresent()) {
            return Outcome.refused(
                    refused.get(), ballot.budget().dots(), ballot.budget().dotsPerItem());
        }
        long theme = item.theme().id();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("theme", theme);
        answer.put("item", item.id());
        answer.put("budget", ballot.budget().dots());
        answer.put("left", ballot.left());
        answer.put("dots", ballot.dotsOn(item));
        if (ballot.budget().isRanked()) {
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
