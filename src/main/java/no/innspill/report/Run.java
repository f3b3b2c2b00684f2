package no.innspill.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.report.Archive.BoxEntry;
import no.innspill.report.Archive.GroupEntry;
import no.innspill.report.Archive.MarkEntry;
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
     * @param names what it may be known by in another run: its heading or text, and the first idea of a group
     * @param people how many voted for it
     */
    record Entry(String text, List<String> names, long people) {}

    /** @param voters how many voted in the theme; empty if it was not voted on */
    record Theme(String title, List<Entry> entries, Optional<Long> voters) {}

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

    /** The theme's part of the last vote it was in. */
    private Optional<BoxEntry> box(int theme) {
        return archive.votes().stream()
                .flatMap(vote -> vote.themes().stream())
                .filter(box -> box.theme() == theme)
                .reduce((earlier, later) -> later);
    }

    private static long voters(BoxEntry box) {
        return box.ballots().stream()
                .filter(ballot -> BoxImport.spent(ballot) > 0)
                .count();
    }

    private List<Entry> entries(int theme, Optional<BoxEntry> box) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        archive.groups().forEach(group -> group.ideas().forEach(idea -> groupOf.put(idea, group.number())));
        Map<String, Long> people = box.map(voted -> people(voted, groupOf)).orElse(Map.of());
        List<Entry> entries = new ArrayList<>();
        for (GroupEntry group : archive.groups()) {
            if (group.theme() == theme) {
                String first = archive.ideas().get(group.ideas().get(0) - 1).text();
                entries.add(new Entry(
                        group.heading(),
                        List.of(Matching.name(group.heading()), Matching.name(first)),
                        people.getOrDefault("g" + group.number(), 0L)));
            }
        }
        archive.ideas().stream()
                .filter(idea -> idea.theme() == theme && !groupOf.containsKey(idea.number()))
                .map(idea -> new Entry(
                        idea.text(), List.of(Matching.name(idea.text())), people.getOrDefault("i" + idea.number(), 0L)))
                .forEach(entries::add);
        return entries;
    }

    /** Each ballot counts once for an item, on how many of its ideas its dots may lie. */
    private static Map<String, Long> people(BoxEntry box, Map<Integer, Integer> groupOf) {
        Map<String, Long> people = new HashMap<>();
        for (List<MarkEntry> ballot : box.ballots()) {
            ballot.stream()
                    .filter(mark -> mark.dots() > 0)
                    .map(mark -> item(mark, groupOf))
                    .distinct()
                    .forEach(item -> people.merge(item, 1L, Long::sum));
        }
        return people;
    }

    private static String item(MarkEntry mark, Map<Integer, Integer> groupOf) {
        @Nullable Integer group = mark.idea() == null ? mark.group() : groupOf.get(mark.idea());
        return group == null ? "i" + mark.idea() : "g" + group;
    }
}
