package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.affiliation.AffiliationBreakdown;
import no.innspill.affiliation.AffiliationBreakdowns;
import no.innspill.desk.Changes;
import no.innspill.page.Rankings;
import no.innspill.page.ThemeRanking;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import org.jspecify.annotations.Nullable;

/** How the vote fell out, theme by theme, with the support by affiliation where that is open. */
@ApplicationScoped
class RankingRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance results(
                List<ThemeRanking> rankings, List<AffiliationBreakdown> support, @Nullable AtTable table, String code);
    }

    private final Rankings rankings;
    private final AffiliationBreakdowns breakdowns;
    private final OwnTable tables;

    RankingRegion(Rankings rankings, AffiliationBreakdowns breakdowns, OwnTable tables) {
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
        return seen.progress().showsResults()
                ? Optional.of(seen.render(Templates.results(
                        rankings.upTo(seen.workshop(), seen.step(), seen.viewpoint(), seen.language()),
                        seen.progress().showsSupport()
                                ? breakdowns.upTo(seen.workshop(), seen.step(), seen.viewpoint(), seen.language())
                                : List.of(),
                        tables.of(seen).orElse(null),
                        seen.code())))
                : Optional.empty();
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.touchCards();
    }
}
