package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import no.innspill.participation.Participants;
import no.innspill.vote.Budget;
import no.innspill.vote.Budgets;
import no.innspill.vote.Count;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Ranking;
import no.innspill.vote.Standings;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads what every vote of a workshop came to, the one that is on too. */
@ApplicationScoped
class Votes {

    private final Items items;
    private final Standings standings;
    private final Budgets budgets;
    private final OpenedVotes opened;
    private final Participants participants;

    Votes(Items items, Standings standings, Budgets budgets, OpenedVotes opened, Participants participants) {
        this.items = items;
        this.standings = standings;
        this.budgets = budgets;
        this.opened = opened;
        this.participants = participants;
    }

    /** All results, read once for all themes. */
    Counted count(Workshop workshop, Language language) {
        return new Counted(
                opened.of(workshop).stream()
                        .map(step -> count(step, workshop, language))
                        .toList(),
                items.visibleIn(workshop, Viewpoint.EVERYWHERE),
                participants.ballots(workshop, Viewpoint.EVERYWHERE),
                language,
                workshop.language());
    }

    private Vote count(Step step, Workshop workshop, Language language) {
        return new Vote(
                step.title().in(language, workshop.language())
                        + (step.isPerTable() && !workshop.tables().isEmpty()
                                ? " (" + Bundle.say(language, "table_each") + ")"
                                : ""),
                step.scope(),
                budgets.of(step).stream()
                        .collect(Collectors.toMap(budget -> budget.theme().id(), Function.identity())),
                standings.in(step));
    }

    /** @param scope whose ideas it was on */
    private record Vote(String step, Viewpoint scope, Map<Long, Budget> budgets, Standings.Counted standings) {

        List<Item> on(List<Item> items) {
            return items.stream().filter(item -> item.isAt(scope)).toList();
        }
    }

    record Counted(List<Vote> votes, List<Item> items, long people, Language language, Language own) {

        List<Result> under(Theme theme) {
            return votes.stream().flatMap(vote -> under(theme, vote).stream()).toList();
        }

        private Optional<Result> under(Theme theme, Vote vote) {
            return Optional.ofNullable(vote.budgets().get(theme.id())).map(budget -> {
                long voters = vote.standings().voters(budget);
                Ranking<Item> ranking =
                        vote.standings().of(budget, Items.under(theme, vote.on(items)), Count.usual(budget.method()));
                return new Result(
                        vote.step(),
                        budget.method().tag(),
                        budget.dots(),
                        budget.dotsPerItem(),
                        voters,
                        people,
                        places(ranking, voters));
            });
        }

        private String origins(Item item) {
            List<Idea> visible =
                    item.members().stream().filter(idea -> !idea.isHidden()).toList();
            return Items.origins(visible).stream()
                    .map(table -> table.label().in(language, own))
                    .collect(Collectors.joining(", "));
        }

        private List<Place> places(Ranking<Item> ranking, long voters) {
            return ranking.places().stream()
                    .map(place -> new Place(
                            place.rank(),
                            place.tied(),
                            place.item().id(),
                            place.item().text(),
                            place.item() instanceof Group group
                                    ? group.visibleIdeas().size()
                                    : 0,
                            origins(place.item()),
                            place.tally().people(),
                            place.tally().dots(),
                            voters == 0 ? 0 : 100.0 * place.tally().people() / voters))
                    .toList();
        }
    }
}
