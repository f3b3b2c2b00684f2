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
import no.innspill.page.ThemeRanking;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
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

    private final OpenResultsReader results;
    private final AffiliationBreakdowns breakdowns;
    private final OwnTable tables;

    RankingRegion(OpenResultsReader results, AffiliationBreakdowns breakdowns, OwnTable tables) {
        this.results = results;
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
        OpenResults open = results.of(seen);
        return seen.render(Templates.results(
                open.rankings(),
                !open.revealing() && seen.progress().showsSupport()
                        ? breakdowns.upTo(seen.workshop(), seen.step(), seen.viewpoint(), seen.language())
                        : List.of(),
                tables.of(seen).orElse(null),
                open.revealing(),
                seen.code()));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.touchCards() || changes.has(Change.REVEAL);
    }
}
