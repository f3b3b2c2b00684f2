package no.innspill.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.idea.Group;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.idea.Reactions;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.vote.Agreement;
import no.innspill.vote.Ranking;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** What every vote of a workshop came to, in words of one language. */
record CountedVotes(List<Vote> votes, Unit unit, Workshop workshop, Language language) {

    /** One vote, and all that was voted on in it. */
    record Vote(Step step, List<Contest> contests) {}

    List<VoteResult> under(Theme theme) {
        return votes.stream()
                .flatMap(vote -> vote.contests().stream()
                        .filter(contest -> contest.poll().theme().id() == theme.id())
                        .map(contest -> result(vote.step(), contest)))
                .toList();
    }

    Worded nameOf(Vote vote, Contest contest) {
        Worded step = title(vote.step());
        return contest.table()
                .map(table -> Worded.joined(List.of(step, named(table)), " – "))
                .orElse(step);
    }

    private Worded title(Step step) {
        return step.title().worded(language, workshop.language());
    }

    private VoteResult result(Step step, Contest contest) {
        boolean elsewhere = step.isConversation();
        return new VoteResult(
                step.position() + 1,
                title(step),
                contest.table().map(this::named),
                contest.poll().method().tag(),
                contest.poll().dots(),
                contest.poll().dotsPerItem(),
                contest.voters(),
                Math.max(contest.voters(), contest.couldVote()),
                unit,
                contest.poll().isNarrowed(),
                elsewhere,
                elsewhere ? byReactions(contest) : places(contest));
    }

    private Worded named(RoomTable table) {
        return table.label().worded(language, workshop.language());
    }

    private String origins(Item item, Contest contest) {
        return contest.table().isPresent()
                ? ""
                : Items.origins(item.members().stream()
                                .filter(idea -> !idea.isHidden())
                                .toList())
                        .stream()
                        .map(this::named)
                        .collect(Collectors.joining(", "));
    }

    private List<ResultRow> places(Contest contest) {
        Ranking<Item> ranking = contest.ranking();
        return ranking.places().stream()
                .map(place -> new ResultRow(
                        place.rank(),
                        place.tied(),
                        place.item().id(),
                        place.item().titled(),
                        gathered(place.item()),
                        origins(place.item(), contest),
                        contest.table().isPresent() && place.item().isAt(Viewpoint.PLENARY),
                        place.item().isPinned(),
                        place.tally().people(),
                        place.tally().dots(),
                        ranking.voters() == 0 ? 0 : 100.0 * place.tally().people() / ranking.voters(),
                        Optional.empty()))
                .toList();
    }

    private static int gathered(Item item) {
        return item instanceof Group group ? group.visibleIdeas().size() : 0;
    }

    private static List<ResultRow> byReactions(Contest contest) {
        return contest.ranking().places().stream()
                .map(place -> {
                    Item item = place.item();
                    boolean ranked = place.rank() != Ranking.UNRANKED;
                    Reactions reactions = Agreement.of(item).orElse(new Reactions(0, 0, 0));
                    return new ResultRow(
                            ranked ? place.rank() : ResultRow.UNRANKED,
                            place.tied(),
                            item.id(),
                            item.titled(),
                            0,
                            "",
                            false,
                            item.isPinned(),
                            reactions.agreed(),
                            reactions.agreed(),
                            reactions.agreement(),
                            Optional.of(reactions));
                })
                .toList();
    }
}
