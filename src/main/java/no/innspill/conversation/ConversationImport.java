package no.innspill.conversation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.access.Secrets;
import no.innspill.conversation.Conversation.Comment;
import no.innspill.conversation.Conversation.Opinion;
import no.innspill.conversation.Conversation.Word;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaModeration;
import no.innspill.idea.IdeaText;
import no.innspill.idea.Ideas;
import no.innspill.idea.Reactions;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.result.Result;
import no.innspill.rule.PlanLimits;
import no.innspill.template.BuiltInTemplates;
import no.innspill.template.WorkshopFactory;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Origin.ConversationSource;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/**
 * Makes a workshop of a conversation: one theme, every comment an idea, everybody who agreed with it a supporter, and the
 * results open. What was turned down there is hidden here. How many were shown a comment, and what they said, is kept with
 * the idea: each person saw only some, so that of all of them says little.
 */
@ApplicationScoped
public class ConversationImport {

    private static final int MINUTES = 45;

    /**
     * @param hidden how many of the ideas were turned down there
     * @param leftOut ids of comments that no idea can be, because they are empty or too long
     */
    public record Imported(String code, String secret, int ideas, int hidden, int dots, List<String> leftOut) {}

    private final Transactions transactions;
    private final Workshops workshops;
    private final Participants participants;
    private final Ideas ideas;
    private final IdeaModeration moderation;
    private final ConversationVotes votes;
    private final Clock clock;

    ConversationImport(
            Transactions transactions,
            Workshops workshops,
            Participants participants,
            Ideas ideas,
            IdeaModeration moderation,
            ConversationVotes votes,
            Clock clock) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.participants = participants;
        this.ideas = ideas;
        this.moderation = moderation;
        this.votes = votes;
        this.clock = clock;
    }

    public Imported take(Conversation conversation) {
        return transactions.write(() -> {
            String secret = Secrets.random();
            Workshop workshop = found(conversation, secret);
            Map<String, Participant> people = welcome(conversation, workshop);
            Map<String, Idea> posted = post(conversation, workshop, people);
            int dots = votes.cast(conversation, workshop, people, posted);
            List<String> leftOut = conversation.comments().stream()
                    .map(Comment::id)
                    .filter(id -> !posted.containsKey(id))
                    .toList();
            int hidden = (int) posted.values().stream().filter(Idea::isHidden).count();
            return new Imported(workshop.code(), secret, posted.size(), hidden, dots, leftOut);
        });
    }

    private Workshop found(Conversation conversation, String secret) {
        String topic = Cleaning.line(conversation.topic());
        LocalizedText title = LocalizedText.of(Language.EN, Clusters.cut(topic, PlanLimits.TITLE));
        Workshop workshop = WorkshopFactory.build(
                BuiltInTemplates.named("blank").orElseThrow(), title, Language.EN, MINUTES, secret, clock.instant());
        workshop.plan().themes().get(0).rename(title);
        ConversationSource source = new ConversationSource(
                Clusters.cut(Cleaning.line(conversation.source()), PlanLimits.TITLE),
                Cleaning.line(conversation.licence()),
                conversation.begun(),
                conversation.ended());
        workshop.origin().comeFrom(source);
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
        Theme theme = workshop.plan().themes().get(0);
        Map<String, Idea> posted = new HashMap<>();
        Map<String, Map<Word, Integer>> said = conversation.opinions().stream()
                .collect(Collectors.groupingBy(
                        Opinion::comment, Collectors.toMap(Opinion::word, opinion -> 1, Integer::sum)));
        for (Comment comment : conversation.comments()) {
            if (IdeaText.read(comment.text()) instanceof Result.Ok<IdeaText> fine) {
                Participant author = requireNonNull(people.get(comment.author()));
                Instant at = Instant.ofEpochMilli(comment.at());
                Idea idea = new Idea(theme, workshop, author, fine.value(), List.of(), at);
                Map<Word, Integer> words = said.getOrDefault(comment.id(), Map.of());
                idea.metWith(new Reactions(
                        words.getOrDefault(Word.AGREE, 0),
                        words.getOrDefault(Word.DISAGREE, 0),
                        words.getOrDefault(Word.PASS, 0)));
                ideas.persist(idea);
                if (comment.rejected()) {
                    moderation.stand(idea, idea.standing().hidden(clock.instant(), HidingReason.REJECTED, null));
                }
                posted.put(comment.id(), idea);
            }
        }
        return posted;
    }
}
