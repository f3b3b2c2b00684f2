package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.HidingCounts;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaCounts;
import no.innspill.idea.IdeaCounts.AtTable;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.participation.ParticipantCounts;
import no.innspill.participation.Slips;
import no.innspill.rule.BallotRule;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** Reads how it was done: how it was voted and counted, grouped, and what was taken away. */
@ApplicationScoped
class MethodReader {

    private final HidingCounts hidden;
    private final IdeaCounts counts;
    private final ParticipantCounts participants;
    private final Slips slips;

    MethodReader(HidingCounts hidden, IdeaCounts counts, ParticipantCounts participants, Slips slips) {
        this.hidden = hidden;
        this.counts = counts;
        this.participants = participants;
        this.slips = slips;
    }

    MethodNote read(
            Workshop workshop,
            List<Item> visible,
            List<Idea> written,
            List<ThemeReport> themes,
            long waiting,
            Language language) {
        boolean elsewhere = workshop.origin().conversation().isPresent();
        return new MethodNote(
                themes.stream().flatMap(MethodReader::countings).toList(),
                visible.stream()
                        .filter(Group.class::isInstance)
                        .map(Group.class::cast)
                        .map(group -> new MethodNote.Gathered(
                                said(group.theme().title(), workshop, language),
                                group.titled(),
                                group.visibleIdeas().size()))
                        .toList(),
                hidden.of(workshop),
                leftOut(written),
                visible.stream().filter(item -> item.reportTitle().isPresent()).count(),
                waiting,
                workshop.settings().wantsSlips() ? Optional.of(slips.used(workshop)) : Optional.empty(),
                workshop.settings().heads(),
                tables(workshop, language),
                new MethodNote.Devices(
                        participants.joined(workshop),
                        participants.people(workshop),
                        workshop.settings().ballots() == BallotRule.PERSON),
                elsewhere);
    }

    private static Map<HidingReason, Long> leftOut(List<Idea> written) {
        Map<HidingReason, Long> leftOut = new EnumMap<>(HidingReason.class);
        written.forEach(idea -> idea.leftOut().ifPresent(why -> leftOut.merge(why, 1L, Long::sum)));
        return leftOut;
    }

    private Optional<MethodNote.Tables> tables(Workshop workshop, Language language) {
        if (workshop.plan().tables().isEmpty()) {
            return Optional.empty();
        }
        List<AtTable> written =
                counts.visibleByTable(workshop).values().stream().toList();
        return Optional.of(new MethodNote.Tables(
                workshop.plan().tables().size(),
                workshop.plan().steps().stream()
                        .filter(Step::isPerTable)
                        .map(step -> said(step.title(), workshop, language))
                        .toList(),
                written.stream().mapToLong(AtTable::ideas).sum(),
                written.stream().mapToLong(AtTable::plenary).sum()));
    }

    private static Stream<MethodNote.Counting> countings(ThemeReport theme) {
        return theme.results().stream()
                .filter(result -> !result.elsewhere())
                .map(result -> new MethodNote.Counting(
                        result.step(),
                        result.name(),
                        theme.number(),
                        theme.title(),
                        result.counted(),
                        result.dots(),
                        result.perItem(),
                        result.voters(),
                        result.people(),
                        result.narrowed()));
    }

    private static Worded said(LocalizedText words, Workshop workshop, Language language) {
        return words.worded(language, workshop.language());
    }
}
