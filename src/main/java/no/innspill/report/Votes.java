package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.idea.Group;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.idea.Reactions;
import no.innspill.language.Language;
import no.innspill.participation.Participants;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Ranking;
import no.innspill.workshop.BallotRule;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads what every vote of a workshop came to, the one that is on too. */
@ApplicationScoped
class Votes {

    private final OpenedVotes opened;
    private final Contests contests;
    private final Participants participants;

    Votes(OpenedVotes opened, Contests contests, Participants participants) {
        this.opened = opened;
        this.contests = contests;
        this.participants = participants;
    }

    /** All results, read once for all themes. */
    Counted count(Workshop workshop, Language language) {
        boolean byDevice = workshop.settings().ballots() == BallotRule.DEVICE
                && participants.people(workshop) != participants.joined(workshop);
        return new Counted(
                opened.of(workshop).stream()
                        .map(step -> new Vote(step, contests.of(workshop, step)))
                        .toList(),
                byDevice ? Unit.DEVICES : Unit.PEOPLE,
                workshop,
                language);
    }

    /** One vote, and all that was voted on in it. */
    record Vote(Step step, List<Contest> contests) {}

    record Counted(List<Vote> votes, Unit unit, Workshop workshop, Language language) {

        List<Result> under(Theme theme) {
            return votes.stream()
                    .flatMap(vote -> vote.contests().stream()
                            .filter(contest -> contest.poll().theme().id() == theme.id())
                            .map(contest -> result(vote.step(), contest)))
                    .toList();
        }

        String nameOf(Vote vote, Contest contest) {
            return contest.table()
                    .map(table -> title(vote.step()) + " – " + named(table))
                    .orElseGet(() -> title(vote.step()));
        }

        String title(Step step) {
            return step.title().in(language, workshop.language());
        }

        private Result result(Step step, Contest contest) {
            boolean elsewhere = workshop.conversation().isPresent()
                    && contest.items().stream().anyMatch(item -> reactions(item).isPresent());
            return new Result(
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
                    elsewhere ? byReactions(contest.items()) : places(contest));
        }

        private String named(RoomTable table) {
            return table.label().in(language, workshop.language());
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
                            place.tally().people(),
                            place.tally().dots(),
                            ranking.voters() == 0 ? 0 : 100.0 * place.tally().people() / ranking.voters(),
                            Optional.empty()))
                    .toList();
        }

        private static int gathered(Item item) {
            return item instanceof Group group ? group.visibleIdeas().size() : 0;
        }

        /**
         * What people said of statements that each of them was shown some of: by the share of those who saw it and agreed.
         * One that few have seen has no rank among the others.
         */
        private static List<ResultRow> byReactions(List<Item> items) {
            List<Item> seen = items.stream()
                    .filter(item ->
                            reactions(item).filter(ResultRow::isSeenByEnough).isPresent())
                    .sorted(Comparator.comparingDouble(Counted::agreement).reversed())
                    .toList();
            List<ResultRow> rows = new ArrayList<>();
            for (Item item : seen) {
                boolean likeBefore =
                        !rows.isEmpty() && rows.get(rows.size() - 1).share() == agreement(item);
                int rank = likeBefore ? rows.get(rows.size() - 1).rank() : rows.size() + 1;
                boolean tied = seen.stream()
                                .filter(other -> agreement(other) == agreement(item))
                                .count()
                        > 1;
                rows.add(row(item, rank, tied));
            }
            items.stream()
                    .filter(item -> !seen.contains(item))
                    .forEach(item -> rows.add(row(item, ResultRow.UNRANKED, false)));
            return rows;
        }

        private static ResultRow row(Item item, int rank, boolean tied) {
            Reactions reactions = reactions(item).orElse(new Reactions(0, 0, 0));
            return new ResultRow(
                    rank,
                    tied,
                    item.id(),
                    item.titled(),
                    0,
                    "",
                    false,
                    reactions.agreed(),
                    reactions.agreed(),
                    agreement(item),
                    Optional.of(reactions));
        }

        private static double agreement(Item item) {
            return reactions(item)
                    .filter(reactions -> reactions.seen() > 0)
                    .map(reactions -> 100.0 * reactions.agreed() / reactions.seen())
                    .orElse(0.0);
        }

        /** A group that was made of statements here was never shown to anybody there. */
        private static Optional<Reactions> reactions(Item item) {
            return item.members().size() == 1 ? item.members().get(0).reactions() : Optional.empty();
        }
    }
}
