package no.innspill.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Heading;
import no.innspill.idea.HidingCounts;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaModeration;
import no.innspill.idea.IdeaText;
import no.innspill.idea.Ideas;
import no.innspill.idea.Reactions;
import no.innspill.workshop.Workshop;

/** Makes the ideas and groups of an archive; the archive has been looked through. */
@ApplicationScoped
class ItemImport {

    private final Ideas ideas;
    private final IdeaModeration moderation;
    private final HidingCounts hidden;
    private final Groups groups;

    ItemImport(Ideas ideas, IdeaModeration moderation, HidingCounts hidden, Groups groups) {
        this.ideas = ideas;
        this.moderation = moderation;
        this.hidden = hidden;
        this.groups = groups;
    }

    MadeItems make(Archive archive, Workshop workshop, Instant now) {
        List<Idea> posted = archive.ideas().stream()
                .map(entry -> post(entry, workshop, now))
                .toList();
        List<Group> gathered = new ArrayList<>();
        for (GroupEntry entry : archive.groups()) {
            Group group = groups.gather(
                    workshop,
                    workshop.plan().themes().get(entry.theme() - 1),
                    Heading.read(entry.heading()).orElseThrow(),
                    entry.ideas().stream().map(number -> posted.get(number - 1)).toList(),
                    now);
            group.pin(entry.pinned());
            group.entitle(entry.reportTitle());
            gathered.add(group);
        }
        Optional.ofNullable(archive.removed()).ifPresent(removed -> hidden.remember(workshop, Removals.of(removed)));
        return new MadeItems(posted, gathered);
    }

    private Idea post(IdeaEntry entry, Workshop workshop, Instant now) {
        Idea idea = Idea.fromFile(
                workshop.plan().themes().get(entry.theme() - 1),
                workshop,
                text(entry.text()),
                entry.tags().stream()
                        .map(place -> workshop.plan().tags().get(place - 1))
                        .toList(),
                entry.fromPaper(),
                now);
        Integer table = entry.table();
        idea.comeFrom(table == null ? null : workshop.plan().tables().get(table - 1));
        idea.passOn(entry.plenary());
        idea.entitle(entry.reportTitle());
        idea.leaveOut(
                Optional.ofNullable(entry.leftOut()).flatMap(HidingReason::of).orElse(null));
        Optional.ofNullable(entry.reactions())
                .map(counts -> new Reactions(counts.agreed(), counts.disagreed(), counts.passed()))
                .ifPresent(idea::metWith);
        ideas.persist(idea);
        String note = entry.note();
        moderation.stand(
                idea,
                idea.standing()
                        .pinned(entry.pinned())
                        .answered(note == null ? null : text(note).text()));
        return idea;
    }

    private static IdeaText text(String written) {
        return IdeaText.read(written).orElseThrow();
    }
}
