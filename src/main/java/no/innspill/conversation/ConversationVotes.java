package no.innspill.conversation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.conversation.Conversation.Opinion;
import no.innspill.conversation.Conversation.Word;
import no.innspill.idea.Idea;
import no.innspill.participation.Participant;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.StepKind;
import no.innspill.rule.VoteMethod;
import no.innspill.vote.Ballots;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.VoteRecord;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Has everybody who agreed with a comment support the idea that it became, and opens the results. */
@ApplicationScoped
class ConversationVotes {

    private final Polls polls;
    private final Ballots ballots;
    private final Clock clock;

    ConversationVotes(Polls polls, Ballots ballots, Clock clock) {
        this.polls = polls;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** How many votes that came to. */
    int cast(Conversation conversation, Workshop workshop, Map<String, Participant> people, Map<String, Idea> posted) {
        Map<String, List<Idea>> agreed = conversation.opinions().stream()
                .filter(opinion -> opinion.word() == Word.AGREE && posted.containsKey(opinion.comment()))
                .collect(Collectors.groupingBy(
                        Opinion::voter,
                        Collectors.mapping(
                                opinion -> requireNonNull(posted.get(opinion.comment())), Collectors.toList())));
        Poll poll = poll(workshop, agreed);
        int cast = 0;
        for (Map.Entry<String, List<Idea>> voter : agreed.entrySet()) {
            // Nothing is asked of the database in between: each question would look through all that waits to be
            // written.
            ballots.restore(
                    requireNonNull(people.get(voter.getKey())),
                    poll,
                    voter.getValue().stream()
                            .map(idea -> new VoteRecord(idea, idea.isHidden() ? 0 : 1, idea.isHidden() ? 1 : 0, 0))
                            .toList());
            cast += (int)
                    voter.getValue().stream().filter(idea -> !idea.isHidden()).count();
        }
        workshop.open(first(workshop, StepKind.RESULTS), clock.instant());
        poll.settleElectorate(
                Map.of(Viewpoint.PLENARY.table(), (long) conversation.voters().size()));
        return cast;
    }

    /**
     * Nobody's agreements are cut short: a conversation has no budget. The step's rules stay within what a plan may say, so
     * that the workshop can be taken along as a file.
     */
    private Poll poll(Workshop workshop, Map<String, List<Idea>> agreed) {
        int most = agreed.values().stream().mapToInt(List::size).max().orElse(1);
        Step vote = first(workshop, StepKind.VOTE);
        StepRules rules = vote.rules();
        workshop.rule(
                vote,
                new StepRules(
                        rules.kind(),
                        rules.minutes(),
                        rules.silent(),
                        Math.min(most, PlanLimits.DOTS),
                        1,
                        rules.closesByItself(),
                        rules.themes()));
        return polls.restore(vote, workshop.plan().themes().get(0), VoteMethod.APPROVAL, most, 1, Optional.empty());
    }

    private static Step first(Workshop workshop, StepKind kind) {
        return workshop.plan().steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
