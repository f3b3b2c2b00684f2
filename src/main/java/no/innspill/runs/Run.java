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
import no.innspill.archive.GroupEntry;
import no.innspill.archive.ItemRef;
import no.innspill.archive.RatingEntry;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.rule.BallotRule;
import no.innspill.template.WorkshopTemplate;

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
     * @param people how many voted for it, in the latest vote that it was in
     * @param voters how many voted there; empty if it could never be voted for
     */
    record Entry(ItemRef item, String text, List<String> names, long people, Optional<Long> voters) {}

    /** How something was rated, on either axis. */
    record Rated(List<Integer> importance, List<Integer> feasibility) {

        boolean isEmpty() {
            return importance.isEmpty() && feasibility.isEmpty();
        }
    }

    /** @param voters how many voted in the theme last; empty if it was not voted on */
    record Theme(Worded title, List<Entry> entries, Optional<Long> voters) {}

    int ideas() {
        return archive.ideas().size();
    }

    /** Whether several people shared a device and it had one ballot: then devices voted, and not people. */
    boolean votesByDevice() {
        return plan.ballots() == BallotRule.DEVICE && archive.persons() != archive.joined();
    }

    Worded title(Language language) {
        return plan.title().worded(language, plan.language());
    }

    List<Theme> themes(Language language) {
        List<Theme> themes = new ArrayList<>();
        for (int place = 1; place <= plan.themes().size(); place++) {
            RunVotes votes = new RunVotes(this, place);
            themes.add(new Theme(
                    plan.themes().get(place - 1).title().worded(language, plan.language()),
                    entries(place, votes),
                    votes.lastVoters()));
        }
        return themes;
    }

    /** When it was held, as far as its file says so. */
    Optional<Instant> made() {
        return Optional.ofNullable(archive.held() == null ? archive.created() : archive.held())
                .map(Instant::parse);
    }

    /** Whether it is the same workshop as another, if perhaps at another moment. */
    boolean isSame(Run other) {
        return !code().isEmpty() && code().equals(other.code()) && made().isPresent() && made().equals(other.made());
    }

    String code() {
        return Optional.ofNullable(archive.code()).orElse("");
    }

    /** The numbers of the ideas that it is or holds. */
    List<Integer> ideasOf(ItemRef item) {
        return item.group() == null
                ? List.of(Objects.requireNonNull(item.idea()))
                : archive.groups().get(item.group() - 1).ideas();
    }

    /** How an item was rated; by nobody if nobody rated it. */
    Rated rated(ItemRef item) {
        List<RatingEntry> about = archive.ratings() == null
                ? List.of()
                : archive.ratings().given().stream()
                        .filter(rating -> item.equals(new ItemRef(rating.idea(), rating.group())))
                        .toList();
        return new Rated(
                about.stream()
                        .flatMap(rating -> Stream.ofNullable(rating.importance()))
                        .toList(),
                about.stream()
                        .flatMap(rating -> Stream.ofNullable(rating.feasibility()))
                        .toList());
    }

    private List<Entry> entries(int theme, RunVotes votes) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        archive.groups().forEach(group -> group.ideas().forEach(idea -> groupOf.put(idea, group.number())));
        List<Entry> entries = new ArrayList<>();
        for (GroupEntry group : archive.groups()) {
            if (group.theme() == theme) {
                String first = archive.ideas().get(group.ideas().get(0) - 1).text();
                entries.add(entry(
                        new ItemRef(null, group.number()),
                        group.heading(),
                        List.of(RunMatching.name(group.heading()), RunMatching.name(first)),
                        votes));
            }
        }
        archive.ideas().stream()
                .filter(idea -> idea.theme() == theme && !groupOf.containsKey(idea.number()))
                .map(idea -> entry(
                        new ItemRef(idea.number(), null), idea.text(), List.of(RunMatching.name(idea.text())), votes))
                .forEach(entries::add);
        return entries;
    }

    private static Entry entry(ItemRef item, String text, List<String> names, RunVotes votes) {
        Optional<RunVotes.Support> support = votes.latest(List.of(item));
        return new Entry(
                item,
                text,
                names,
                support.map(RunVotes.Support::people).orElse(0L),
                support.map(RunVotes.Support::voters));
    }
}
