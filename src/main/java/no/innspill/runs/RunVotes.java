package no.innspill.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.archive.BoxEntry;
import no.innspill.archive.IdeaEntry;
import no.innspill.archive.ItemRef;
import no.innspill.archive.MarkEntry;
import no.innspill.archive.VoteEntriesImport;
import no.innspill.archive.VoteEntry;
import no.innspill.template.StepTemplate;
import org.jspecify.annotations.Nullable;

/** The votes of one theme in one run, the latest first. */
final class RunVotes {

    /**
     * How many ballots have any of some items on them.
     *
     * @param step the place of the vote's step
     * @param table the table that voted for itself, or null
     * @param voters how many ballots there are that could
     */
    record Support(int step, @Nullable Integer table, long people, long voters) {}

    private record Vote(int step, BoxEntry box) {}

    private final Run run;
    private final List<Vote> latestFirst = new ArrayList<>();

    RunVotes(Run run, int theme) {
        this.run = run;
        for (VoteEntry vote : run.archive().votes()) {
            vote.themes().stream()
                    .filter(box -> box.theme() == theme)
                    .forEach(box -> latestFirst.add(new Vote(vote.step(), box)));
        }
        Collections.reverse(latestFirst);
    }

    /** How many voted in the last of them. */
    Optional<Long> lastVoters() {
        return latestFirst.stream().findFirst().map(vote -> ballots(vote.box()).count());
    }

    private static Stream<List<MarkEntry>> ballots(BoxEntry box) {
        return box.ballots().stream().filter(ballot -> VoteEntriesImport.spent(ballot) > 0);
    }

    /** Of the latest vote that any of the items was in and anybody voted in; at the table that supports them most. */
    Optional<Support> latest(List<ItemRef> items) {
        return items.isEmpty()
                ? Optional.empty()
                : latestFirst.stream().flatMap(vote -> in(vote, items).stream()).findFirst();
    }

    private Optional<Support> in(Vote vote, List<ItemRef> items) {
        List<Integer> ideas =
                items.stream().flatMap(item -> run.ideasOf(item).stream()).toList();
        boolean votedOn = vote.box().ideas().isEmpty()
                || ideas.stream().anyMatch(vote.box().ideas()::contains);
        if (!votedOn) {
            return Optional.empty();
        }
        Stream<@Nullable Integer> places = isPerTable(vote)
                ? ideas.stream().map(this::table).filter(Objects::nonNull).distinct()
                : Stream.of(0);
        return places.map(place -> at(vote, place == null ? 0 : place, items, ideas))
                .filter(support -> support.voters() > 0)
                .max((one, other) -> Long.compare(one.people(), other.people()));
    }

    private boolean isPerTable(Vote vote) {
        StepTemplate step = run.plan().agenda().lasting(0).get(vote.step() - 1);
        return step.tables().perTable() && !run.plan().tables().isEmpty();
    }

    private @Nullable Integer table(int idea) {
        IdeaEntry entry = run.archive().ideas().get(idea - 1);
        return entry.table();
    }

    /** @param place a table, or 0 where all vote together */
    private Support at(Vote vote, int place, List<ItemRef> items, List<Integer> ideas) {
        Set<Integer> supported = new HashSet<>(ideas);
        long voters = 0;
        long people = 0;
        for (List<MarkEntry> ballot : ballots(vote.box()).toList()) {
            List<MarkEntry> own = ballot.stream()
                    .filter(mark -> mark.dots() > 0 && (place == 0 || Objects.equals(origin(mark), place)))
                    .toList();
            voters += own.isEmpty() ? 0 : 1;
            people += own.stream().anyMatch(mark -> isFor(mark, items, supported)) ? 1 : 0;
        }
        return new Support(vote.step(), place == 0 ? null : place, people, voters);
    }

    private static boolean isFor(MarkEntry mark, List<ItemRef> items, Set<Integer> ideas) {
        return mark.idea() != null ? ideas.contains(mark.idea()) : items.contains(new ItemRef(null, mark.group()));
    }

    private @Nullable Integer origin(MarkEntry mark) {
        return table(run.ideasOf(new ItemRef(mark.idea(), mark.group())).get(0));
    }
}
