package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import no.innspill.archive.ArchiveWriter;
import no.innspill.archive.Told;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaCounts;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.language.Worded;
import no.innspill.participation.ParticipantCounts;
import no.innspill.workshop.Workshop;

/** Reads what stands at the head of a report: what it is of, when it was, and who was there. */
@ApplicationScoped
class FactsReader {

    private final IdeaCounts counts;
    private final ParticipantCounts participants;
    private final Clock clock;

    FactsReader(IdeaCounts counts, ParticipantCounts participants, Clock clock) {
        this.counts = counts;
        this.participants = participants;
        this.clock = clock;
    }

    Facts read(Workshop workshop, List<Idea> written, Told told, Language language) {
        SupportReader.Present present = SupportReader.present(told, workshop, language);
        return new Facts(
                workshop.code(),
                title(workshop, language),
                language,
                workshop.occasion(),
                workshop.origin().conversation(),
                ArchiveWriter.held(workshop, written),
                workshop.lifespan().endedAt(),
                clock.instant(),
                participants.people(workshop),
                participants.joined(workshop),
                counts.authors(workshop),
                written.size(),
                present.named(),
                present.others(),
                workshop.isRehearsal(),
                workshop.language());
    }

    /** Documents, their pages and their file names are known by it, so a rehearsal says there that it is one. */
    private static Worded title(Workshop workshop, Language language) {
        Worded title = workshop.title().worded(language, workshop.language());
        return workshop.isRehearsal() ? Worded.plain(Messages.say(language, "rehearsal_titled", title)) : title;
    }
}
