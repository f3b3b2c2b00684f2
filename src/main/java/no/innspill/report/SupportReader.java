package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.affiliation.Bounds;
import no.innspill.affiliation.Others;
import no.innspill.archive.Told;
import no.innspill.archive.Told.SupportColumn;
import no.innspill.archive.Told.SupportEntry;
import no.innspill.archive.Told.SupportRow;
import no.innspill.archive.Told.SupportTheme;
import no.innspill.archive.ToldWriter;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.vote.OpenedVotes;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Reads what may be told of people by their affiliation: counted here, or as the file said that the workshop is from. */
@ApplicationScoped
class SupportReader {

    /** What is said of a line; of neither, and of what only a newer version knows, nothing is. */
    private static final Set<String> SAID = Set.of("shared", "divides");

    /** @param others how many besides those that are named */
    record Present(List<Facts.Present> named, long others) {}

    private final ToldWriter told;
    private final OpenedVotes votes;

    SupportReader(ToldWriter told, OpenedVotes votes) {
        this.told = told;
        this.votes = votes;
    }

    Told known(Workshop workshop) {
        return told.read(workshop);
    }

    static Present present(Told known, Workshop workshop, Language language) {
        return new Present(
                known.present().stream()
                        .filter(each -> each.affiliation()
                                <= workshop.plan().affiliations().size())
                        .map(each -> new Facts.Present(
                                label(workshop, each.affiliation(), language).text(), each.people()))
                        .toList(),
                known.others());
    }

    Support read(Told told, Workshop workshop, List<Item> visible, Language language) {
        Optional<SupportEntry> known = Optional.ofNullable(told.support());
        boolean unknown = known.isEmpty()
                && workshop.lifespan().heldAt().isPresent()
                && workshop.origin().told().isEmpty()
                && !workshop.plan().affiliations().isEmpty()
                && !votes.of(workshop).isEmpty();
        Map<Long, Item> byId = visible.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return new Support(
                known.map(SupportEntry::themes).orElse(List.of()).stream()
                        .filter(theme ->
                                theme.theme() <= workshop.plan().themes().size())
                        .map(theme -> theme(workshop, theme, byId, language))
                        .toList(),
                unknown);
    }

    private static Support.InTheme theme(
            Workshop workshop, SupportTheme told, Map<Long, Item> byId, Language language) {
        Theme theme = workshop.plan().themes().get(told.theme() - 1);
        List<Integer> columns =
                told.columns().stream().map(SupportColumn::affiliation).toList();
        return new Support.InTheme(
                theme.title().worded(language, workshop.language()),
                told.theme(),
                theme.accent(),
                columns(workshop, told, language),
                IntStream.rangeClosed(1, workshop.plan().affiliations().size())
                        .filter(place -> !columns.contains(place))
                        .mapToObj(place -> label(workshop, place, language))
                        .toList(),
                told.rows().stream()
                        .flatMap(row -> Optional.ofNullable(byId.get(id(row))).stream()
                                .map(item -> new Support.Line(item.titled(), cells(row, told), standing(row))))
                        .toList(),
                told.untold());
    }

    /** The affiliations that may be told, and where there is anybody else, all others. */
    private static List<Support.Column> columns(Workshop workshop, SupportTheme told, Language language) {
        List<Support.Column> columns = new ArrayList<>();
        told.columns()
                .forEach(column -> columns.add(
                        new Support.Column(label(workshop, column.affiliation(), language), column.voters(), false)));
        if (told.besides() > 0) {
            Stream<Worded> labels = IntStream.rangeClosed(
                            1, workshop.plan().affiliations().size())
                    .mapToObj(place -> label(workshop, place, language));
            columns.add(new Support.Column(Worded.plain(Others.named(labels, language)), told.besides(), true));
        }
        return columns;
    }

    private static long id(SupportRow row) {
        Long idea = row.idea();
        Long group = row.group();
        return idea != null ? idea : group != null ? group : 0;
    }

    private static List<Bounds> cells(SupportRow row, SupportTheme told) {
        List<Bounds> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(told.columns().size(), row.cells().size()); i++) {
            List<Integer> ends = row.cells().get(i);
            cells.add(new Bounds(ends.get(0), ends.get(1), told.columns().get(i).voters()));
        }
        if (told.besides() > 0) {
            Integer people = row.others();
            cells.add(
                    new Bounds(people == null ? 0 : people, people == null ? told.besides() : people, told.besides()));
        }
        return cells;
    }

    private static Optional<String> standing(SupportRow row) {
        return Optional.of(row.standing()).filter(SAID::contains).map(standing -> "vote_standing_" + standing);
    }

    private static Worded label(Workshop workshop, int place, Language language) {
        Affiliation affiliation = workshop.plan().affiliations().get(place - 1);
        return affiliation.label().worded(language, workshop.language());
    }
}
