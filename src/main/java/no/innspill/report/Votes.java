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
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.participation.Participants;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
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
    private final Polls polls;
    private final OpenedVotes opened;
    private final Participants participants;

    Votes(Items items, Standings standings, Polls polls, OpenedVotes opened, Participants participants) {
        this.items = items;
        this.standings = standings;
        this.polls = polls;
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
                                ? " (" + Messages.say(language, "table_each") + ")"
                                : ""),
                step.scope(),
                polls.of(step).stream()
                        .collect(Collectors.toMap(poll -> poll.theme().id(), Function.identity())),
                standings.in(step));
    }

    /** @param scope whose ideas it was on */
    private record Vote(String step, Viewpoint scope, Map<Long, Poll> polls, Standings.Counted standings) {

        List<Item> on(List<Item> items) {
            return items.stream().filter(item -> item.isAt(scope)).toList();
        }
    }

    record Counted(List<Vote> votes, List<Item> items, long people, Language language, Language own) {

        List<Result> under(Theme theme) {
            return votes.stream().flatMap(vote -> under(theme, vote).stream()).toList();
        }

        private Optional<Result> under(Theme theme, Vote vote) {
            return Optional.ofNullable(vote.polls().get(theme.id())).map(poll -> {
                long voters = vote.standings().voters(poll);
                Ranking<Item> ranking = vote.standings()
                        .of(poll, Items.under(theme, vote.on(items)), CountingMethod.usual(poll.method()));
                return new Result(
                        vote.step(),
                        poll.method().tag(),
                        poll.dots(),
                        poll.dotsPerItem(),
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

        private List<ResultRow> places(Ranking<Item> ranking, long voters) {
            return ranking.places().stream()
                    .map(place -> new ResultRow(
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
