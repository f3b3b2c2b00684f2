package no.innspill.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.HidingCounts;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.language.LocalizedText;
import no.innspill.matrix.Rating;
import no.innspill.matrix.Ratings;
import no.innspill.measure.Measure;
import no.innspill.measure.Measures;
import no.innspill.operator.Release;
import no.innspill.participation.ParticipantCounts;
import no.innspill.participation.Slips;
import no.innspill.rule.ReportTexts;
import no.innspill.template.WorkshopFactory;
import no.innspill.workshop.FacilitationState;
import no.innspill.workshop.Origin.ConversationSource;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

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
                course(workshop),
                (int) participants.ballots(workshop, Viewpoint.EVERYWHERE),
                (int) participants.joined(workshop),
                (int) participants.people(workshop),
                visible.stream().map(idea -> entry(idea, references)).toList(),
                visibleGroups.stream().map(group -> entry(group, references)).toList(),
                boxes.write(workshop, references),
                measures.of(workshop).stream()
                        .map(measure -> entry(measure, references))
                        .toList(),
                rated(workshop, references),
                removed(workshop),
                workshop.settings().wantsSlips() ? (int) slips.used(workshop) : null,
                held(workshop, visible).toString(),
                workshop.lifespan().endedAt().map(Instant::toString).orElse(null),
                workshop.settings().heads().orElse(null),
                workshop.origin().conversation().map(ArchiveWriter::entry).orElse(null),
                report(workshop.reportTexts()),
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

    private static ConversationEntry entry(ConversationSource source) {
        return new ConversationEntry(
                source.source(),
                source.licence(),
                source.begun().toString(),
                source.ended().toString());
    }

    private static @Nullable ReportEntry report(ReportTexts texts) {
        return texts.equals(ReportTexts.NONE)
                ? null
                : new ReportEntry(texts(texts.introduction()), texts(texts.summary()), texts(texts.nextSteps()));
    }

    private static CourseEntry course(Workshop workshop) {
        FacilitationState conduct = FacilitationState.of(workshop);
        return new CourseEntry(
                workshop.progress().step().position() + 1,
                conduct.takingInput(),
                conduct.ideasOpened(),
                conduct.resultsOpened(),
                conduct.doorOpen(),
                workshop.hasEnded(),
                conduct.approving(),
                conduct.curtain());
    }

    private static IdeaEntry entry(Idea idea, References references) {
        return new IdeaEntry(
                references.number(idea),
                idea.theme().position() + 1,
                idea.text(),
                places(idea.tags()),
                idea.isFromPaper(),
                idea.isPinned(),
                idea.standing().note(),
                idea.table().map(table -> table.position() + 1).orElse(null),
                idea.isAt(Viewpoint.PLENARY),
                idea.reportTitle().orElse(null),
                idea.leftOut().map(HidingReason::code).orElse(null),
                idea.reactions()
                        .map(reactions ->
                                new ReactionsEntry(reactions.agreed(), reactions.disagreed(), reactions.passed()))
                        .orElse(null));
    }

    private static GroupEntry entry(Group group, References references) {
        return new GroupEntry(
                references.number(group),
                group.theme().position() + 1,
                group.text(),
                group.visibleIdeas().stream().map(references::number).toList(),
                group.isPinned(),
                group.reportTitle().orElse(null));
    }

    private static MeasureEntry entry(Measure measure, References references) {
        return new MeasureEntry(
                measure.title(),
                measure.why(),
                texts(measure.responsible()),
                measure.carriedOutBy(),
                texts(measure.horizon()),
                places(measure.tags()),
                measure.sources().stream()
                        .filter(references::knows)
                        .map(references::of)
                        .toList());
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
                        .map(rating -> entry(rating, references))
                        // So that nothing can be told from the order.
                        .sorted(Comparator.comparing(RatingEntry::toString))
                        .toList());
    }

    private static RatingEntry entry(Rating rating, References references) {
        ItemRef item = references.of(rating.item());
        return new RatingEntry(
                item.idea(),
                item.group(),
                rating.importance().orElse(null),
                rating.feasibility().orElse(null));
    }

    private RemovedEntry removed(Workshop workshop) {
        Map<String, Long> reasons = new TreeMap<>();
        hidden.of(workshop).forEach((why, count) -> reasons.put(why.code(), count));
        return new RemovedEntry(
                reasons.values().stream().mapToLong(Long::longValue).sum(), reasons);
    }

    private static List<Integer> places(List<Tag> tags) {
        return tags.stream().map(tag -> tag.position() + 1).sorted().toList();
    }

    private static Map<String, String> texts(LocalizedText words) {
        Map<String, String> texts = new TreeMap<>();
        words.texts().forEach((language, text) -> texts.put(language.tag(), text));
        return texts;
    }
}
