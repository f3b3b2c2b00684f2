package no.innspill.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.page.Card;
import no.innspill.page.ThemeShown;
import no.innspill.vote.CountingMethod;
import no.innspill.vote.OpenedVotes;
import no.innspill.vote.Polls;
import no.innspill.vote.Ranking;
import no.innspill.vote.Standings;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Reads support by affiliation for pages and the report. Whoever calls has seen to it that results may be shown. */
@ApplicationScoped
public class AffiliationBreakdowns {

    private final Items items;
    private final Polls polls;
    private final Standings standings;
    private final Breakdown breakdown;
    private final OpenedVotes votes;

    AffiliationBreakdowns(Items items, Polls polls, Standings standings, Breakdown breakdown, OpenedVotes votes) {
        this.items = items;
        this.polls = polls;
        this.standings = standings;
        this.breakdown = breakdown;
        this.votes = votes;
    }

    /** One table for each theme of the latest vote up to that step in which anything may be shown. */
    public List<AffiliationBreakdown> upTo(Workshop workshop, Step step, Viewpoint viewpoint, Language language) {
        return votes.latest(workshop, step)
                .map(vote -> of(workshop, vote, viewpoint, language))
                .orElse(List.of());
    }

    /** One table for each theme of that vote in which anything may be shown; a single table in the room is too few people. */
    public List<AffiliationBreakdown> of(Workshop workshop, Step vote, Viewpoint viewpoint, Language language) {
        return viewpoint.isTable()
                ? List.of()
                : supports(workshop, vote, viewpoint).stream()
                        .filter(each -> !each.support().isEmpty())
                        .map(each -> table(workshop, each, language))
                        .toList();
    }

    /** What may be told of one theme. */
    public record InTheme(Theme theme, AffiliationSupport support) {}

    /** Of each theme that the vote was in, whether anything may be told of it or not. */
    public List<InTheme> supports(Workshop workshop, Step vote) {
        return supports(workshop, vote, vote.scope());
    }

    private List<InTheme> supports(Workshop workshop, Step vote, Viewpoint viewpoint) {
        if (workshop.plan().affiliations().isEmpty()) {
            return List.of();
        }
        Standings.Counted counted = standings.in(vote);
        List<Item> visible = items.visibleIn(workshop, viewpoint);
        return polls.of(vote).stream()
                .filter(poll -> vote.covers(poll.theme()))
                .map(poll -> {
                    List<Item> ranked = counted
                            .of(poll, Items.under(poll.theme(), visible), CountingMethod.usual(poll.method()))
                            .places()
                            .stream()
                            .map(Ranking.Place::item)
                            .toList();
                    return new InTheme(
                            poll.theme(), breakdown.of(poll, workshop.plan().affiliations(), ranked));
                })
                .toList();
    }

    private static AffiliationBreakdown table(Workshop workshop, InTheme theme, Language language) {
        AffiliationSupport support = theme.support();
        return new AffiliationBreakdown(
                ThemeShown.of(workshop, theme.theme(), language),
                Stream.concat(
                                support.columns().stream()
                                        .map(column -> new AffiliationBreakdown.Column(
                                                label(workshop, column.affiliation(), language),
                                                column.voters(),
                                                false)),
                                others(workshop, support, language).stream())
                        .toList(),
                workshop.plan().affiliations().stream()
                        .filter(affiliation -> support.columns().stream()
                                .noneMatch(column -> column.affiliation().id() == affiliation.id()))
                        .map(affiliation -> label(workshop, affiliation, language))
                        .toList(),
                support.rows().stream()
                        .map(row -> new AffiliationBreakdown.Row(
                                Card.of(workshop, row.item(), language),
                                Stream.concat(
                                                row.cells().stream(),
                                                Stream.of(row.others()).filter(others -> others.voters() > 0))
                                        .map(AffiliationBreakdown.Cell::of)
                                        .toList(),
                                row.standing()))
                        .toList(),
                support.untold());
    }

    private static Optional<AffiliationBreakdown.Column> others(
            Workshop workshop, AffiliationSupport support, Language language) {
        return support.others() == 0
                ? Optional.empty()
                : Optional.of(new AffiliationBreakdown.Column(
                        Worded.plain(Others.named(
                                workshop.plan().affiliations().stream()
                                        .map(affiliation -> label(workshop, affiliation, language)),
                                language)),
                        support.others(),
                        true));
    }

    private static Worded label(Workshop workshop, Affiliation affiliation, Language language) {
        return affiliation.label().worded(language, workshop.language());
    }
}
