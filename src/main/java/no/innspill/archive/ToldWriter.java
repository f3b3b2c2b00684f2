package no.innspill.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.affiliation.AffiliationBreakdowns;
import no.innspill.affiliation.AffiliationSupport;
import no.innspill.affiliation.Attendance;
import no.innspill.affiliation.Attendances;
import no.innspill.archive.Told.PresentEntry;
import no.innspill.archive.Told.SupportColumn;
import no.innspill.archive.Told.SupportEntry;
import no.innspill.archive.Told.SupportRow;
import no.innspill.archive.Told.SupportTheme;
import no.innspill.idea.Group;
import no.innspill.idea.IdeaCounts;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.vote.OpenedVotes;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Says of a workshop what cannot be counted again from its file, and reads what a file has said of it. */
@ApplicationScoped
public class ToldWriter {

    private final Ideas ideas;
    private final IdeaCounts counts;
    private final Attendances attendances;
    private final AffiliationBreakdowns breakdowns;
    private final OpenedVotes votes;

    ToldWriter(
            Ideas ideas,
            IdeaCounts counts,
            Attendances attendances,
            AffiliationBreakdowns breakdowns,
            OpenedVotes votes) {
        this.ideas = ideas;
        this.counts = counts;
        this.attendances = attendances;
        this.breakdowns = breakdowns;
        this.votes = votes;
    }

    /** By the ids of ideas and groups. */
    public Told read(Workshop workshop) {
        Optional<Told> before = kept(workshop);
        Attendance present = attendances.of(workshop);
        boolean live = !present.named().isEmpty();
        return new Told(
                (int) counts.authors(workshop),
                ideas.waitingIn(workshop).size() + before.map(Told::waiting).orElse(0),
                live
                        ? present.named().stream()
                                .map(each -> new PresentEntry(each.affiliation() + 1, each.people()))
                                .toList()
                        : before.map(Told::present).orElse(List.of()),
                live ? present.others() : before.map(Told::others).orElse(0L),
                support(workshop, before));
    }

    private static Optional<Told> kept(Workshop workshop) {
        return workshop.origin().told().map(ToldWriter::parse);
    }

    private static Told parse(String json) {
        try {
            return ArchiveFile.JSON.readValue(json, Told.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what a file tells: " + json, e);
        }
    }

    static String write(Told told) {
        try {
            return ArchiveFile.JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counted, or as it was told where those who voted are known no more. */
    private @Nullable SupportEntry support(Workshop workshop, Optional<Told> before) {
        Optional<Step> vote = votes.latest(workshop, workshop.progress().step());
        Optional<SupportEntry> counted = vote.map(step -> new SupportEntry(
                        step.position() + 1,
                        breakdowns.supports(workshop, step).stream()
                                .map(each -> theme(each.theme().position() + 1, each.support()))
                                .toList()))
                .filter(entry ->
                        entry.themes().stream().anyMatch(theme -> !theme.rows().isEmpty()));
        return counted.or(() -> before.flatMap(told -> Optional.ofNullable(told.support()))
                        .filter(told -> vote.filter(step -> step.position() + 1 == told.step())
                                .isPresent()))
                .orElse(null);
    }

    private static SupportTheme theme(int number, AffiliationSupport support) {
        return new SupportTheme(
                number,
                support.columns().stream()
                        .map(column -> new SupportColumn(column.affiliation().position() + 1, (int) column.voters()))
                        .toList(),
                support.rows().stream().map(ToldWriter::row).toList(),
                support.untold(),
                support.others());
    }

    private static SupportRow row(AffiliationSupport.Row row) {
        Item item = row.item();
        return new SupportRow(
                item instanceof Group ? null : Long.valueOf(item.id()),
                item instanceof Group ? Long.valueOf(item.id()) : null,
                row.cells().stream()
                        .map(bounds -> List.of(bounds.least(), bounds.most()))
                        .toList(),
                row.standing().name().toLowerCase(Locale.ROOT),
                row.others().voters() > 0 && row.others().isExact()
                        ? Integer.valueOf(row.others().least())
                        : null);
    }
}
