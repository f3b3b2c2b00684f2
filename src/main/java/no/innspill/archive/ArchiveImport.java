package no.innspill.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.language.Language;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.participation.Slips;
import no.innspill.rule.BallotRule;
import no.innspill.template.WorkshopFactory;
import no.innspill.template.WorkshopTemplate;
import no.innspill.time.Dates;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Makes a workshop out of an archive: the same plan, ideas, groups, votes, ratings and measures, with new secrets. */
@ApplicationScoped
public class ArchiveImport {

    private final Workshops workshops;
    private final Participants participants;
    private final Slips slips;
    private final ItemImport items;
    private final VoteEntriesImport boxes;
    private final MeasureImport measures;
    private final Clock clock;

    ArchiveImport(
            Workshops workshops,
            Participants participants,
            Slips slips,
            ItemImport items,
            VoteEntriesImport boxes,
            MeasureImport measures,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.slips = slips;
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
     * The workshop that the file describes, made in the caller's transaction.
     *
     * @param language what problems are said in
     * @param address where the room joins, if that is known
     * @throws FaultyArchive if it cannot be made; nothing may be kept then
     */
    public Workshop make(String text, String controlSecret, Language language, Optional<String> address)
            throws FaultyArchive {
        return make(ArchiveFile.read(text, language), controlSecret, language, address);
    }

    public Workshop make(Archive archive, String controlSecret, Language language, Optional<String> address)
            throws FaultyArchive {
        ArchiveCheck check = new ArchiveCheck(archive, language);
        WorkshopTemplate template = check.passed();
        Instant now = clock.instant();
        Workshop workshop =
                WorkshopFactory.build(template, template.title(), template.language(), 0, controlSecret, now);
        if (archive.wasPretend()) {
            workshop.rehearse();
        }
        address.ifPresent(workshop.settings()::reachAt);
        workshops.persist(workshop);
        workshop.begin();
        MadeItems made = items.make(archive, workshop, now);
        List<Participant> people = welcome(archive, workshop, now);
        boxes.make(archive.votes(), workshop, made, people);
        measures.make(archive, workshop, made, people, now);
        if (archive.admitted() != null) {
            slips.restore(workshop, archive.admitted());
        }
        remember(archive, workshop, made);
        archive.course()
                .restore(
                        workshop,
                        Optional.ofNullable(archive.ended())
                                .flatMap(Dates::moment)
                                .orElse(now));
        return workshop;
    }

    /**
     * Everybody who has a ballot. Nobody gets these tokens: they are counted, not let in. How many sat at which device is
     * not in the file; all that are more than the devices are with the first one.
     */
    private List<Participant> welcome(Archive archive, Workshop workshop, Instant now) {
        List<Participant> devices = IntStream.range(0, archive.joined())
                .mapToObj(i -> participants.bringAlong(workshop, now))
                .toList();
        List<Participant> people = new ArrayList<>(devices);
        if (!devices.isEmpty()) {
            Participant first = devices.get(0);
            int shared = archive.persons() - devices.size() + 1;
            participants.seat(first, null, shared);
            for (int person = 2; person <= shared && workshop.settings().ballots() == BallotRule.PERSON; person++) {
                participants.handTo(first, person);
                people.add(participants.voter(workshop, first));
            }
        }
        return people;
    }

    /** What was told of it that is not counted again. */
    private static void remember(Archive archive, Workshop workshop, MadeItems made) {
        Optional.ofNullable(archive.held())
                .or(() -> Optional.ofNullable(archive.created()))
                .flatMap(Dates::moment)
                .ifPresent(workshop.lifespan()::wasHeldAt);
        workshop.settings().countHeads(archive.heads());
        Optional.ofNullable(archive.conversation())
                .map(ConversationEntry::toSource)
                .ifPresent(workshop.origin()::comeFrom);
        Optional.ofNullable(archive.report()).map(ReportEntry::toTexts).ifPresent(workshop::write);
        Optional.ofNullable(archive.told()).ifPresent(told -> {
            workshop.keepAuthors(told.posted(), Map.of());
            Told renamed = told.renamed(
                    number -> made.ideas().get(Math.toIntExact(number) - 1).id(),
                    number -> made.groups().get(Math.toIntExact(number) - 1).id());
            workshop.origin().wasTold(ToldWriter.write(renamed));
        });
    }
}
