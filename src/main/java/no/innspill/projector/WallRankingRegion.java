package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import no.innspill.affiliation.AffiliationBreakdown;
import no.innspill.affiliation.AffiliationBreakdowns;
import no.innspill.page.Rankings;
import no.innspill.page.ThemeRanking;
import no.innspill.wall.Reveal;
import no.innspill.workshop.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * How the vote came out, one theme at a time: at once, or revealed from the third place to the first. What has not been
 * revealed is not on the wall at all.
 */
@Singleton
class WallRankingRegion extends WallRegion {

    private static final int BACKED = 5;

    private final Rankings rankings;
    private final AffiliationBreakdowns breakdowns;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance results(Results results);
    }

    /**
     * @param revealing whether it comes place by place
     * @param now what to do now, where there is no heading above to say it under
     */
    public record Results(boolean single, boolean revealing, List<Instruction> now, List<Theme> themes) {}

    /** @param support by affiliation, of the first few */
    public record Theme(ThemeRanking ranking, List<Row> rows, List<AffiliationBreakdown> support) {

        /** Whether anything of the first three is to be revealed yet. */
        public boolean covered() {
            return rows.stream().anyMatch(Row::covered);
        }
    }

    /**
     * @param row empty where it has not been revealed: then there is its rank alone
     * @param backed whether support by affiliation is shown with it
     */
    public record Row(String rank, List<ThemeRanking.Row> row, boolean backed) {

        public boolean covered() {
            return row.isEmpty();
        }
    }

    WallRankingRegion(Walls walls, Rankings rankings, AffiliationBreakdowns breakdowns) {
        super(walls, "columns");
        this.rankings = rankings;
        this.breakdowns = breakdowns;
    }

    @Override
    String draw(Wall wall) {
        Reveal reveal = wall.snapshot().reveal();
        List<ThemeRanking> results = all(wall).stream()
                .filter(result -> wall.themes().stream()
                        .anyMatch(theme -> theme.id() == result.theme().id()))
                .toList();
        List<ThemeRanking> shown = reveal == null ? results : turn(results, reveal);
        List<AffiliationBreakdown> support =
                reveal == null && wall.snapshot().showsSupport() ? support(wall) : List.of();
        return wall.render(Templates.results(new Results(
                wall.isSingle(),
                reveal != null,
                wall.isSingle() ? List.of() : List.of(wall.instruction()),
                shown.stream().map(result -> theme(result, reveal, support)).toList())));
    }

    private List<ThemeRanking> all(Wall wall) {
        return rankings.upTo(
                wall.workshop(), wall.step(), Viewpoint.PLENARY, wall.seen().language());
    }

    private List<AffiliationBreakdown> support(Wall wall) {
        return breakdowns.upTo(
                wall.workshop(), wall.step(), Viewpoint.PLENARY, wall.seen().language());
    }

    private static List<ThemeRanking> turn(List<ThemeRanking> results, Reveal reveal) {
        Long theme = reveal.theme();
        return results.stream()
                .filter(result -> theme == null || theme == result.theme().id())
                .limit(1)
                .toList();
    }

    private static Theme theme(ThemeRanking ranking, @Nullable Reveal reveal, List<AffiliationBreakdown> support) {
        List<AffiliationBreakdown> own = support.stream()
                .filter(each -> each.theme().id() == ranking.theme().id())
                .toList();
        List<ThemeRanking.Row> top = ranking.top();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < top.size(); i++) {
            ThemeRanking.Row row = top.get(i);
            if (reveal == null || ranking.reveals(row, reveal.places())) {
                rows.add(new Row(row.rank(), List.of(row), i < BACKED));
            } else if (ranking.places().contains(row.rank())) {
                rows.add(new Row(row.rank(), List.of(), false));
            }
        }
        return new Theme(ranking, rows, own);
    }
}
