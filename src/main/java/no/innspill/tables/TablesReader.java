package no.innspill.tables;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.idea.IdeaCounts;
import no.innspill.idea.IdeaCounts.AtTable;
import no.innspill.language.Language;
import no.innspill.page.ThemeShown;
import no.innspill.participation.ParticipantCounts;
import no.innspill.participation.ParticipantCounts.Seated;
import no.innspill.tables.TablesShown.Row;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.Voters;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Reads how the tables are getting on. */
@ApplicationScoped
public class TablesReader {

    private final ParticipantCounts participants;
    private final IdeaCounts counted;
    private final Voters voters;
    private final Polls polls;
    private final TableResults tops;
    private final TableDevices devices;
    private final Clock clock;

    TablesReader(
            ParticipantCounts participants,
            IdeaCounts counted,
            Voters voters,
            Polls polls,
            TableResults tops,
            TableDevices devices,
            Clock clock) {
        this.participants = participants;
        this.counted = counted;
        this.voters = voters;
        this.polls = polls;
        this.tops = tops;
        this.devices = devices;
        this.clock = clock;
    }

    public TablesShown read(Workshop workshop, Language language) {
        if (workshop.plan().tables().isEmpty()) {
            return new TablesShown(List.of(), false, false, false, 1);
        }
        boolean voting = workshop.progress().votes();
        return new TablesShown(
                rows(workshop, language),
                workshop.isAtTables(),
                voting,
                !voting && tops.vote(workshop).isPresent(),
                tops.passes(workshop));
    }

    private List<Row> rows(Workshop workshop, Language language) {
        boolean voting = workshop.progress().votes();
        Step step = workshop.progress().step();
        List<Poll> open = voting ? polls.of(step) : List.of();
        Map<Long, Long> spent = voting ? voters.spentByTable(step) : Map.of();
        Map<Long, Seated> seated = participants.seated(workshop);
        return workshop.plan().tables().stream()
                .map(table -> row(
                        workshop,
                        table,
                        seated.getOrDefault(table.id(), Seated.NOBODY),
                        counted.atTable(workshop, table, now(workshop, table)),
                        dots(workshop, table, open),
                        spent.getOrDefault(table.id(), 0L),
                        language))
                .toList();
    }

    /** How many votes each of those has who sit there: where tables take turns, in their theme of this round. */
    private static long dots(Workshop workshop, RoomTable table, List<Poll> open) {
        return open.stream()
                .filter(poll -> workshop.turns().votesIn(poll.step(), table, poll.theme()))
                .mapToLong(Poll::dots)
                .sum();
    }

    /** What a table has before it now: where tables take turns, its theme of this round, for those of other rounds are done. */
    private static List<Theme> now(Workshop workshop, RoomTable table) {
        Step step = workshop.progress().step();
        return workshop.isAtTables() && step.isInTurn()
                ? workshop.turns().themesAt(table, step)
                : workshop.plan().themes();
    }

    private Row row(
            Workshop workshop,
            RoomTable table,
            Seated seated,
            AtTable written,
            long dots,
            long spent,
            Language language) {
        Optional<Instant> active = table.activeAt();
        return new Row(
                table.id(),
                table.label().worded(language, workshop.language()),
                ThemeShown.turnsOf(workshop, workshop.progress().step(), table, language),
                seated.people(),
                devices.at(workshop, table, seated),
                written.ideas(),
                written.plenary(),
                Math.max(0, seated.ballots(workshop.settings().ballots()) * dots - spent),
                active.map(Instant::toEpochMilli).orElse(0L),
                active.map(at -> Math.max(
                                0, Duration.between(at, clock.instant()).toMinutes()))
                        .orElse(0L));
    }
}
