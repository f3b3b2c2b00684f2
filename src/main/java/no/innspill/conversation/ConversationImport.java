package no.innspill.conversation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import no.innspill.conversation.Conversation.Agreement;
import no.innspill.conversation.Conversation.Comment;
import no.innspill.desk.Transactions;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaText;
import no.innspill.idea.Ideas;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.template.BuiltInTemplates;
import no.innspill.template.WorkshopFactory;
import no.innspill.vote.Ballot;
import no.innspill.vote.Ballots;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.workshop.PlanLimits;
import no.innspill.workshop.Secrets;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepKind;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Theme;
import no.innspill.workshop.VoteMethod;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/**
 * Makes a workshop of a conversation: one theme, every comment an idea, every agreement a dot, and the results open. Who
 * agreed with a comment twice is one person with two dots there, so that dots are what the conversation counted.
 */
@ApplicationScoped
public class ConversationImport {

    private static final int MINUTES = 45;

    /** @param leftOut ids of comments that no idea can be, because they are empty or too long */
    public record Imported(String code, String secret, int ideas, int dots, List<String> leftOut) {}

    private final Transactions transactions;
    private final Workshops workshops;
    private final Participants participants;
    private final Ideas ideas;
    private final Polls polls;
    private final Ballots ballots;
    private final Clock clock;

    ConversationImport(
            Transactions transactions,
            Workshops workshops,
            Participants participants,
            Ideas ideas,
            Polls polls,
            Ballots ballots,
            Clock clock) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.participants = participants;
        this.ideas = ideas;
        this.polls = polls;
        this.ballots = ballots;
        this.clock = clock;
    }

    public Imported take(Conversation conversation) {
        return transactions.write(() -> {
            String secret = Secrets.random();
            Workshop workshop = found(conversation, secret);
            Map<String, Participant> people = welcome(conversation, workshop);
            Map<String, Idea> posted = post(conversation, workshop, people);
            int dots = vote(conversation, workshop, people, posted);
            List<String> leftOut = conversation.comments().stream()
                    .map(Comment::id)
                    .filter(id -> !posted.containsKey(id))
                    .toList();
            return new Imported(workshop.code(), secret, posted.size(), dots, leftOut);
        });
    }

    private Workshop found(Conversation conversation, String secret) {
        String topic = Cleaning.line(conversation.topic());
        LocalizedText title = LocalizedText.of(Language.EN, Clusters.cut(topic, PlanLimits.TITLE));
        Workshop workshop = WorkshopFactory.build(
                BuiltInTemplates.named("blank").orElseThrow(), title, Language.EN, MINUTES, secret, clock.instant());
        workshop.themes().get(0).rename(title);
        workshops.persist(workshop);
        workshop.begin();
        return workshop;
    }

    private Map<String, Participant> welcome(Conversation conversation, Workshop workshop) {
        Set<String> names = new HashSet<>(conversation.voters());
        conversation.comments().forEach(comment -> names.add(comment.author()));
        Map<String, Participant> people = new HashMap<>();
        // Nobody gets these tokens: the people of the conversation are counted, not let in.
        names.forEach(name -> people.put(name, participants.bringAlong(workshop, clock.instant())));
        return people;
    }

    private Map<String, Idea> post(Conversation conversation, Workshop workshop, Map<String, Participant> people) {
        Theme theme = workshop.themes().get(0);
        Map<String, Idea> posted = new HashMap<>();
        for (Comment comment : conversation.comments()) {
            if (IdeaText.read(comment.text()) instanceof IdeaText.Fine fine) {
                Participant author = requireNonNull(people.get(comment.author()));
                Instant at = Instant.ofEpochMilli(comment.at());
                Idea idea = new Idea(theme, workshop, author, fine.text(), List.of(), at);
                ideas.persist(idea);
                posted.put(comment.id(), idea);
            }
        }
        return posted;
    }

    private int vote(
            Conversation conversation, Workshop workshop, Map<String, Participant> people, Map<String, Idea> posted) {
        Map<String, Map<String, Long>> dots = conversation.agreements().stream()
                .filter(agreement -> posted.containsKey(agreement.comment()))
                .collect(Collectors.groupingBy(
                        Agreement::voter, Collectors.groupingBy(Agreement::comment, Collectors.counting())));
        Poll poll = poll(workshop, dots);
        int cast = 0;
        for (Map.Entry<String, Map<String, Long>> voter : dots.entrySet()) {
            Ballot ballot = new Ballot(requireNonNull(people.get(voter.getKey())), poll);
            for (Map.Entry<String, Long> agreed : voter.getValue().entrySet()) {
                for (int i = 0; i < agreed.getValue(); i++) {
                    ballot.cast(requireNonNull(posted.get(agreed.getKey())));
                    cast++;
                }
            }
            // Nothing is asked of the database in between: each question would look through all that waits to be
            // written.
            ballots.persist(ballot);
        }
        workshop.open(first(workshop, StepKind.RESULTS), clock.instant());
        return cast;
    }

    /**
     * Nobody's agreements are cut short: a conversation has no budget. The step's rules stay within what a plan may say, so
     * that the workshop can be taken along as a file.
     */
    private Poll poll(Workshop workshop, Map<String, Map<String, Long>> dots) {
        int most =
                most(dots, ballot -> ballot.values().stream().mapToLong(n -> n).sum());
        int mostOnOne = most(
                dots, ballot -> ballot.values().stream().mapToLong(n -> n).max().orElse(1));
        Step vote = first(workshop, StepKind.VOTE);
        StepRules rules = vote.rules();
        workshop.rule(
                vote,
                new StepRules(
                        rules.kind(),
                        rules.minutes(),
                        rules.silent(),
                        Math.min(most, PlanLimits.DOTS),
                        Math.min(mostOnOne, PlanLimits.DOTS),
                        rules.closesByItself(),
                        rules.themes()));
        return polls.restore(
                vote, workshop.themes().get(0), VoteMethod.plain(mostOnOne), most, mostOnOne, Optional.empty());
    }

    private static int most(Map<String, Map<String, Long>> dots, ToLongFunction<Map<String, Long>> ofBallot) {
        return (int)
                Math.max(1, dots.values().stream().mapToLong(ofBallot).max().orElse(1));
    }

    private static Step first(Workshop workshop, StepKind kind) {
        return workshop.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
