package no.innspill.runs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.archive.Archive;
import no.innspill.archive.Archive.BoxEntry;
import no.innspill.archive.Archive.GroupEntry;
import no.innspill.archive.Archive.ItemRef;
import no.innspill.archive.Archive.MarkEntry;
import no.innspill.archive.Archive.RatingEntry;
import no.innspill.archive.VoteEntriesImport;
import no.innspill.language.Language;
import no.innspill.matrix.Spread;
import no.innspill.template.WorkshopTemplate;
import org.jspecify.annotations.Nullable;

/**
 * One of several runs of a workshop, as its file tells it.
 *
 * @param number from 1 on, in the order in which the files were chosen
 */
record Run(int number, WorkshopTemplate plan, Archive archive) {

    /**
     * An idea or a group of it.
     *
     * @param item what it is in the file
     * @param names what it may be known by in another run: its heading or text, and the first idea of a group
     * @param people how many voted for it
     */
    record Entry(ItemRef item, String text, List<String> names, long people) {}

    /** @param people how many rated it, on either axis or both */
    record Rated(Spread importance, Spread feasibility, long people) {}

    /** @param voters how many voted in the theme; empty if it was not voted on */
    record Theme(String title, List<Entry> entries, Optional<Long> voters) {}

    int ideas() {
        return archive.ideas().size();
    }

    String title(Language language) {
        return plan.title().in(language, plan.language());
    }

    List<Theme> themes(Language language) {
        List<Theme> themes = new ArrayList<>();
        for (int place = 1; place <= plan.themes().size(); place++) {
            Optional<BoxEntry> box = box(place);
            themes.add(new Theme(
                    plan.themes().get(place - 1).title().in(language, plan.language()),
                    entries(place, box),
                    box.map(Run::voters)));
        }
        return themes;
    }

    /** When it was made, as far as its file says so. */
    Optional<Instant> made() {
        return Optional.ofNullable(archive.created()).map(Instant::parse);
    }

    /** Whether it is the same workshop as another, if perhaps at another moment. */
    boolean isSame(Run other) {
        return !code().isEmpty() && code().equals(other.code()) && made().isPresent() && made().equals(other.made());
    }

    String code() {
        return Optional.ofNullable(archive.code()).orElse("");
    }

    /** Whether the item could be voted for in the last vote in its theme. */
    boolean wasVotedOn(int theme, ItemRef item) {
        List<Integer> ideas = item.group() == null
                ? List.of(Objects.requireNonNull(item.idea()))
                : archive.groups().get(item.group() - 1).ideas();
        return box(theme)
                .filter(box -> box.ideas().isEmpty() || ideas.stream().anyMatch(box.ideas()::contains))
                .isPresent();
    }

    /** How an item was rated; of nobody if nobody rated it. */
    Rated rated(ItemRef item) {
        List<RatingEntry> about = archive.ratings() == null
                ? List.of()
                : archive.ratings().given().stream()
                        .filter(rating -> item.equals(new ItemRef(rating.idea(), rating.group())))
                        .toList();
        return new Rated(
                Spread.of(about.stream()
                        .flatMap(rating -> Stream.ofNullable(rating.importance()))
                        .toList()),
                Spread.of(about.stream()
                        .flatMap(rating -> Stream.ofNullable(rating.feasibility()))
                        .toList()),
                about.size());
    }

    /** The theme's part of the last vote it was in. */
    private Optional<BoxEntry> box(int theme) {
        return archive.votes().stream()
                .flatMap(vote -> vote.themes().stream())
                .filter(box -> box.theme() == theme)
                .reduce((earlier, later) -> later);
    }

    private static long voters(BoxEntry box) {
        return box.ballots().stream()
                .filter(ballot -> VoteEntriesImport.spent(ballot) > 0)
                .count();
    }

    private List<Entry> entries(int theme, Optional<BoxEntry> box) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        archive.groups().forEach(group -> group.ideas().forEach(idea -> groupOf.put(idea, group.number())));
        Map<ItemRef, Long> people = box.map(voted -> people(voted, groupOf)).orElse(Map.of());
        List<Entry> entries = new ArrayList<>();
        for (GroupEntry group : archive.groups()) {
            if (group.theme() == theme) {
                String first = archive.ideas().get(group.ideas().get(0) - 1).text();
                entries.add(new Entry(
                        new ItemRef(null, group.number()),
                        group.heading(),
                        List.of(RunMatching.name(group.heading()), RunMatching.name(first)),
                        people.getOrDefault(new ItemRef(null, group.number()), 0L)));
            }
        }
        archive.ideas().stream()
                .filter(idea -> idea.theme() == theme && !groupOf.containsKey(idea.number()))
                .map(idea -> new Entry(
                        new ItemRef(idea.number(), null),
                        idea.text(),
                        List.of(RunMatching.name(idea.text())),
                        people.getOrDefault(new ItemRef(idea.number(), null), 0L)))
                .forEach(entries::add);
        return entries;
    }

    /** Each ballot counts once for an item, on how many of its ideas its dots may lie. */
    private static Map<ItemRef, Long> people(BoxEntry box, Map<Integer, Integer> groupOf) {
        Map<ItemRef, Long> people = new HashMap<>();
        for (List<MarkEntry> ballot : box.ballots()) {
            ballot.stream()
                    .filter(mark -> mark.dots() > 0)
                    .map(mark -> item(mark, groupOf))
                    .distinct()
                    .forEach(item -> people.merge(item, 1L, Long::sum));
        }
        return people;
    }

    private static ItemRef item(MarkEntry mark, Map<Integer, Integer> groupOf) {
        @Nullable Integer group = mark.idea() == null ? mark.group() : groupOf.get(mark.idea());
        return group == null ? new ItemRef(mark.idea(), null) : new ItemRef(null, group);
    }
}
