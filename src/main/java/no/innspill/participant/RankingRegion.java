package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.affiliation.AffiliationBreakdown;
import no.innspill.affiliation.AffiliationBreakdowns;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.page.Rankings;
import no.innspill.page.Reveals;
import no.innspill.page.ThemeRanking;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.Reveal;
import no.innspill.workshop.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * How the vote fell out, theme by theme, with the support by affiliation where that is open. While the wall reveals it place by
 * place, a phone tells what stands there and nothing more.
 */
@ApplicationScoped
class RankingRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance results(
                List<ThemeRanking> rankings,
                List<AffiliationBreakdown> support,
                @Nullable AtTable table,
                boolean revealing,
                String code);
    }

    private final Rankings rankings;
    private final AffiliationBreakdowns breakdowns;
    private final OwnTable tables;
    private final Reveals reveals;

    RankingRegion(Rankings rankings, AffiliationBreakdowns breakdowns, OwnTable tables, Reveals reveals) {
        this.reveals = reveals;
        this.rankings = rankings;
        this.breakdowns = breakdowns;
        this.tables = tables;
    }

    @Override
    public String id() {
        return "results";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return seen.progress().showsResults() ? Optional.of(results(seen)) : Optional.empty();
    }

    private String results(Seen seen) {
        Optional<Reveal> pending =
                seen.viewpoint().equals(Viewpoint.PLENARY) ? reveals.pending(seen.workshop()) : Optional.empty();
        List<ThemeRanking> all = rankings.upTo(seen.workshop(), seen.step(), seen.viewpoint(), seen.language());
        return seen.render(Templates.results(
                pending.map(now -> seenOnWall(all, now)).orElse(all),
                pending.isEmpty() && seen.progress().showsSupport()
                        ? breakdowns.upTo(seen.workshop(), seen.step(), seen.viewpoint(), seen.language())
                        : List.of(),
                tables.of(seen).orElse(null),
                pending.isPresent(),
                seen.code()));
    }

    /** Of the theme whose turn it is, the places that are out. */
    private static List<ThemeRanking> seenOnWall(List<ThemeRanking> all, Reveal now) {
        return all.stream()
                .filter(ranking -> Long.valueOf(ranking.theme().id()).equals(now.theme()))
                .map(ranking -> ranking.revealed(now.places()))
                .filter(ranking -> !ranking.rows().isEmpty())
                .toList();
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.touchCards() || changes.has(Change.REVEAL);
    }
}
