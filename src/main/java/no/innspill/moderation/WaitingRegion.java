package no.innspill.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.Flags;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.page.Card;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What the facilitator should look at: ideas that wait to be approved, and those that somebody has flagged. */
@ApplicationScoped
public class WaitingRegion implements Region {

    /** @param seen since when the latest of those that wait has waited, in milliseconds since the epoch */
    public record Queue(List<Row> waiting, List<Row> flagged, boolean approving, long seen) {

        public boolean isEmpty() {
            return waiting.isEmpty() && flagged.isEmpty();
        }
    }

    /**
     * @param seen since when it has waited as it is worded now, in milliseconds since the epoch
     * @param flags how many have flagged it; nobody knows who
     */
    public record Row(Card card, ThemeShown theme, long seen, long flags) {}

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance queue(Queue queue, String code);
    }

    private final Ideas ideas;
    private final Flags flags;

    WaitingRegion(Ideas ideas, Flags flags) {
        this.ideas = ideas;
        this.flags = flags;
    }

    @Override
    public String id() {
        return "alerts";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.queue(queue(seen), seen.code())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.IDEA, Kind.ROW, Kind.CARDS);
    }

    private Queue queue(Seen seen) {
        List<Idea> waiting = ideas.waitingIn(seen.workshop());
        Map<Long, Long> flagged = flags.counts(seen.workshop());
        Map<Long, Idea> known = ideas.in(seen.workshop(), flagged.keySet()).stream()
                .collect(Collectors.toMap(Idea::id, Function.identity()));
        return new Queue(
                waiting.stream().map(idea -> row(seen, idea, 0)).toList(),
                flagged.entrySet().stream()
                        .flatMap(one ->
                                Stream.ofNullable(known.get(one.getKey())).map(idea -> row(seen, idea, one.getValue())))
                        .toList(),
                seen.workshop().settings().approvesFirst(),
                waiting.stream().mapToLong(WaitingRegion::waitingSince).max().orElse(0));
    }

    private static Row row(Seen seen, Idea idea, long flagged) {
        return new Row(
                Card.of(seen.workshop(), idea, seen.language()),
                ThemeShown.of(seen.workshop(), idea.theme(), seen.language()),
                waitingSince(idea),
                flagged);
    }

    private static long waitingSince(Idea idea) {
        Instant since = idea.standing().waitingSince();
        return since == null ? 0 : since.toEpochMilli();
    }
}
