package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.language.Language;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.report.Archive.Course;
import no.innspill.template.WorkshopTemplate;
import no.innspill.workshop.Blueprint;
import no.innspill.workshop.Conduct;
import no.innspill.workshop.Secrets;
import no.innspill.workshop.Shows;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Makes a workshop out of an archive: the same plan, ideas, groups, votes, ratings and measures, with new secrets. */
@ApplicationScoped
public class ArchiveImport {

    private final Workshops workshops;
    private final Participants participants;
    private final ItemImport items;
    private final BoxImport boxes;
    private final MeasureImport measures;
    private final Clock clock;

    ArchiveImport(
            Workshops workshops,
            Participants participants,
            ItemImport items,
            BoxImport boxes,
            MeasureImport measures,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.items = items;
        this.boxes = boxes;
        this.measures = measures;
        this.clock = clock;
    }

    /** Whether the text of an uploaded file is meant to be an archive. */
    public static boolean reads(String text) {
        return ArchiveFile.isOne(text);
    }

    /**
     * The workshop that the file describes.
     *
     * @param language what problems are said in
     * @param address where the room joins, if that is known
     * @throws FaultyArchive if it cannot be made; nothing is kept then
     */
    @Transactional(rollbackOn = FaultyArchive.class)
    public Workshop make(String text, String controlSecret, Language language, Optional<String> address)
            throws FaultyArchive {
        return make(ArchiveFile.read(text, language), controlSecret, language, address);
    }

    @Transactional(rollbackOn = FaultyArchive.class)
    Workshop make(Archive archive, String controlSecret, Language language, Optional<String> address)
            throws FaultyArchive {
        ArchiveCheck check = new ArchiveCheck(archive, language);
        WorkshopTemplate template = check.passed();
        Instant now = clock.instant();
        Workshop workshop = Blueprint.build(template, template.title(), template.language(), 0, controlSecret, now);
        address.ifPresent(workshop::reachAt);
        workshops.persist(workshop);
        workshop.begin();
        MadeItems made = items.make(archive, workshop, now);
        List<Participant> people = welcome(archive.participants(), workshop, now);
        boxes.make(archive.votes(), workshop, made, people);
        measures.make(archive, workshop, made, people, now);
        conduct(archive.course(), workshop, now);
        return workshop;
    }

    /** Nobody gets these tokens: they are counted, not let in. */
    private List<Participant> welcome(int count, Workshop workshop, Instant now) {
        return IntStream.range(0, count)
                .mapToObj(i -> participants.welcome(workshop, Secrets.random(), null, now))
                .toList();
    }

    private static void conduct(Course course, Workshop workshop, Instant now) {
        Step step = workshop.steps().get(course.step() - 1);
        workshop.conductAs(new Conduct(
                step.id(),
                course.takesInput(),
                course.ideasOpened(),
                course.resultsOpened(),
                false,
                null,
                course.ended() ? null : step.length().map(Duration::toMillis).orElse(null),
                Shows.AGENDA,
                null,
                false,
                null,
                null,
                null,
                false,
                workshop.approvesFirst(),
                course.doorOpen(),
                course.ended() ? now.toEpochMilli() : null));
    }
}
