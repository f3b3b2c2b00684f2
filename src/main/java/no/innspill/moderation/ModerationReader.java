package no.innspill.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.idea.Flags;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Spotlights;
import no.innspill.language.Language;
import no.innspill.moderation.Moderation.Queue;
import no.innspill.moderation.Moderation.Row;
import no.innspill.page.Card;
import no.innspill.page.ThemeShown;
import no.innspill.undo.UndoWords;
import no.innspill.undo.Undoable;
import no.innspill.workshop.Workshop;

/** Reads what the control view shows of moderation. */
@ApplicationScoped
public class ModerationReader {

    private final UndoWords latest;
    private final Ideas ideas;
    private final Flags flags;
    private final Spotlights spotlights;

    ModerationReader(UndoWords latest, Ideas ideas, Flags flags, Spotlights spotlights) {
        this.latest = latest;
        this.ideas = ideas;
        this.flags = flags;
        this.spotlights = spotlights;
    }

    public Moderation all(Workshop workshop, Language language) {
        return new Moderation(
                undoable(workshop, language),
                queue(workshop, language),
                workshop.approvesFirst(),
                workshop.progress().isCurtained(),
                workshop.stage()
                        .spotlight()
                        .flatMap(id -> spotlights.shown(workshop, id))
                        .map(item -> Card.whole(workshop, item, language))
                        .orElse(null));
    }

    public Queue queue(Workshop workshop, Language language) {
        List<Idea> waiting = ideas.waitingIn(workshop);
        Map<Long, Long> flagged = flags.counts(workshop);
        Map<Long, Idea> known =
                ideas.in(workshop, flagged.keySet()).stream().collect(Collectors.toMap(Idea::id, Function.identity()));
        return new Queue(
                waiting.stream().map(idea -> row(workshop, idea, 0, language)).toList(),
                flagged.entrySet().stream()
                        .flatMap(one -> Stream.ofNullable(known.get(one.getKey()))
                                .map(idea -> row(workshop, idea, one.getValue(), language)))
                        .toList(),
                workshop.approvesFirst(),
                waiting.stream().mapToLong(ModerationReader::waitingSince).max().orElse(0));
    }

    private static Row row(Workshop workshop, Idea idea, long flagged, Language language) {
        return new Row(
                Card.of(workshop, idea, language),
                ThemeShown.of(workshop, idea.theme(), language),
                waitingSince(idea),
                flagged);
    }

    private static long waitingSince(Idea idea) {
        Instant since = idea.standing().waitingSince();
        return since == null ? 0 : since.toEpochMilli();
    }

    public List<Undoable> undoable(Workshop workshop, Language language) {
        return latest.of(workshop, language);
    }
}
