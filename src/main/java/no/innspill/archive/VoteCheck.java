package no.innspill.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.innspill.rule.StepKind;
import no.innspill.rule.VoteMethod;
import no.innspill.template.StepTemplate;
import no.innspill.template.WorkshopTemplate;

/** Looks through the votes of an archive: every ballot must be one that somebody could have cast. */
final class VoteCheck {

    /** A conversation that was brought in has as many dots as somebody agreed with things. */
    private static final int DOTS = 1000;

    private final Archive archive;
    private final List<StepTemplate> steps;
    private final int themes;
    private final int tables;
    private final Objections objections;
    private final ArchivedItems places;

    VoteCheck(Archive archive, WorkshopTemplate plan, Objections objections) {
        this.archive = archive;
        this.steps = plan.agenda().lasting(0);
        this.themes = plan.themes().size();
        this.tables = plan.tables().size();
        this.objections = objections;
        this.places = new ArchivedItems(archive);
    }

    void look() {
        objections.unlessDistinct(archive.votes().stream().map(VoteEntry::step).toList(), "votes");
        for (int i = 0; i < archive.votes().size(); i++) {
            vote(archive.votes().get(i), "votes[" + i + "]");
        }
    }

    private void vote(VoteEntry vote, String place) {
        objections.unless(
                vote.step() >= 1
                        && vote.step() <= steps.size()
                        && steps.get(vote.step() - 1).kind() == StepKind.VOTE,
                place + ".step");
        objections.unlessWithin(vote.voters(), 0, archive.participants(), place + ".voters");
        objections.unlessDistinct(vote.themes().stream().map(BoxEntry::theme).toList(), place + ".themes");
        long counted = 0;
        for (int i = 0; i < vote.themes().size(); i++) {
            counted += box(vote.themes().get(i), vote, place + ".themes[" + i + "]");
        }
        // Everybody who voted has cast one of these ballots.
        objections.unless(counted >= vote.voters(), place + ".voters");
    }

    /** How many of its ballots count. */
    private long box(BoxEntry box, VoteEntry vote, String place) {
        objections.unlessWithin(box.theme(), 1, themes, place + ".theme");
        objections.unless(box.method() == null || VoteMethod.named(box.method()).isPresent(), place + ".method");
        VoteMethod method = VoteEntriesImport.method(box);
        boolean ranked = method == VoteMethod.RANKED;
        objections.unlessWithin(box.dots(), 1, ranked ? VoteMethod.PLACES : DOTS, place + ".dots");
        objections.unlessWithin(box.dotsPerItem(), 1, method == VoteMethod.DOTS ? DOTS : 1, place + ".dots_per_item");
        objections.unless(
                box.ideas().stream().allMatch(idea -> places.theme(new ItemRef(idea, null)) == box.theme()),
                place + ".candidates");
        objections.unlessDistinct(box.ideas(), place + ".candidates");
        for (int i = 0; i < box.ballots().size(); i++) {
            objections.unless(isBallot(box.ballots().get(i), box, ranked), place + ".ballots[" + i + "]");
        }
        box.atTables()
                .forEach((table, ballots) -> objections.unless(
                        isTable(table) && ballots >= 0 && ballots <= ArchiveCheck.PEOPLE, place + ".could_vote_at"));
        long counted = box.ballots().stream()
                .filter(ballot -> VoteEntriesImport.spent(ballot) > 0)
                .count();
        objections.unless(
                box.couldVote() == null || (box.couldVote() >= counted && box.couldVote() <= ArchiveCheck.PEOPLE),
                place + ".could_vote");
        objections.unless(
                counted <= vote.voters() && box.ballots().size() <= archive.participants(), place + ".ballots");
        return counted;
    }

    private boolean isTable(String place) {
        return IntStream.rangeClosed(1, tables).anyMatch(number -> place.equals(String.valueOf(number)));
    }

    /** Within the budget, on things that the vote is on, each of them once and never fuller than it may be. */
    private boolean isBallot(List<MarkEntry> ballot, BoxEntry box, boolean ranked) {
        Set<ItemRef> targets = new HashSet<>();
        Map<ItemRef, Integer> dots = new HashMap<>();
        List<Integer> ranks = new ArrayList<>();
        for (MarkEntry mark : ballot) {
            ItemRef target = new ItemRef(mark.idea(), mark.group());
            if (!isMark(mark, box, ranked) || places.theme(target) != box.theme() || !targets.add(target)) {
                return false;
            }
            if (mark.dots() > 0) {
                dots.merge(places.item(target), mark.dots(), Integer::sum);
                ranks.add(mark.place());
            }
        }
        return !ballot.isEmpty()
                && VoteEntriesImport.spent(ballot) <= box.dots()
                && dots.values().stream().allMatch(sum -> sum <= box.dotsPerItem())
                && (!ranked || new HashSet<>(ranks).size() == ranks.size());
    }

    private static boolean isMark(MarkEntry mark, BoxEntry box, boolean ranked) {
        int least = ranked ? 1 : 0;
        int most = ranked ? box.dots() : 0;
        return mark.dots() >= 0
                && mark.aside() >= 0
                && mark.dots() + mark.aside() >= 1
                && mark.aside() <= DOTS
                && mark.dots() <= box.dotsPerItem()
                && mark.place() >= least
                && mark.place() <= most;
    }
}
