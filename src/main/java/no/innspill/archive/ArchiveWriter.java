package no.innspill.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.HidingCounts;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.matrix.Rating;
import no.innspill.matrix.Ratings;
import no.innspill.measure.Measures;
import no.innspill.operator.Release;
import no.innspill.participation.ParticipantCounts;
import no.innspill.participation.Slips;
import no.innspill.template.WorkshopFactory;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Writes a workshop to an archive. Whatever has to do with a hidden idea stays behind. */
@ApplicationScoped
public class ArchiveWriter {

    private final Ideas ideas;
    private final HidingCounts hidden;
    private final Groups groups;
    private final VoteEntriesWriter boxes;
    private final Measures measures;
    private final Ratings ratings;
    private final ParticipantCounts participants;
    private final Slips slips;
    private final ToldWriter told;
    private final Clock clock;

    ArchiveWriter(
            Ideas ideas,
            HidingCounts hidden,
            Groups groups,
            VoteEntriesWriter boxes,
            Measures measures,
            Ratings ratings,
            ParticipantCounts participants,
            Slips slips,
            ToldWriter told,
            Clock clock) {
        this.ideas = ideas;
        this.hidden = hidden;
        this.groups = groups;
        this.boxes = boxes;
        this.measures = measures;
        this.ratings = ratings;
        this.participants = participants;
        this.slips = slips;
        this.told = told;
        this.clock = clock;
    }

    public Archive write(Workshop workshop) {
        List<Idea> visible = ideas.visibleIn(workshop);
        List<Group> visibleGroups =
                groups.of(workshop).stream().filter(group -> !group.isHidden()).toList();
        References references = References.of(visible, visibleGroups);
        return new Archive(
                Archive.FORMAT,
                Archive.VERSION,
                clock.instant().toString(),
                Release.current().toString(),
                workshop.code(),
                workshop.lifespan().createdAt().toString(),
                ArchiveFile.plan(WorkshopFactory.draw(workshop)),
                CourseEntry.of(workshop),
                (int) participants.ballots(workshop, Viewpoint.EVERYWHERE),
                (int) participants.joined(workshop),
                (int) participants.people(workshop),
                visible.stream().map(idea -> IdeaEntry.of(idea, references)).toList(),
                visibleGroups.stream()
                        .map(group -> GroupEntry.of(group, references))
                        .toList(),
                boxes.write(workshop, references),
                measures.of(workshop).stream()
                        .map(measure -> MeasureEntry.of(measure, references))
                        .toList(),
                rated(workshop, references),
                RemovedEntry.of(hidden.of(workshop)),
                workshop.settings().wantsSlips() ? (int) slips.used(workshop) : null,
                held(workshop, visible).toString(),
                workshop.lifespan().endedAt().map(Instant::toString).orElse(null),
                workshop.settings().heads().orElse(null),
                workshop.origin().conversation().map(ConversationEntry::of).orElse(null),
                ReportEntry.of(workshop.reportTexts()),
                told.read(workshop).renamed(references::idea, references::group),
                workshop.isRehearsal() ? Boolean.TRUE : null);
    }

    /** When it was made, or when the first of its ideas was written, or as a file has told. */
    public static Instant held(Workshop workshop, List<Idea> written) {
        return workshop.lifespan().heldAt().orElseGet(() -> Stream.concat(
                        Stream.of(workshop.lifespan().createdAt()),
                        written.stream().map(Idea::postedAt))
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    private RatedEntry rated(Workshop workshop, References references) {
        List<Rating> given = ratings.of(workshop).stream()
                .filter(rating -> references.knows(rating.item()))
                .toList();
        return new RatedEntry(
                (int) given.stream()
                        .map(rating -> rating.participant().id())
                        .distinct()
                        .count(),
                workshop.headcounts().couldRate().map(Math::toIntExact).orElse(null),
                given.stream()
                        .map(rating -> RatingEntry.of(rating, references))
                        // So that nothing can be told from the order.
                        .sorted(Comparator.comparing(RatingEntry::toString))
                        .toList());
    }
}
