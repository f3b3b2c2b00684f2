package no.innspill.projector;

import java.util.List;
import java.util.Map;
import no.innspill.affiliation.AffiliationBreakdown;
import no.innspill.page.Card;
import no.innspill.page.JoinShown;
import no.innspill.page.Outcomes;
import no.innspill.page.StepShown;
import no.innspill.page.ThemeRanking;
import no.innspill.page.ThemeShown;
import no.innspill.page.Turnout;
import no.innspill.replay.Moment;
import org.jspecify.annotations.Nullable;

/**
 * All that is on the wall.
 *
 * @param shows which of the screens it is: {@code join question ideas vote results rating matrix
 *     measures tables timer replay text spotlight}
 * @param replay the moments of the time-lapse, where that is shown
 * @param spotlight what stands in the light, where that is the screen
 * @param columns the themes it shows, side by side if there are several
 * @param curtained whether the facilitator has hidden everything that anybody wrote
 * @param ended whether nobody can join any more
 * @param tables the tables, where they are shown
 */
public record ProjectorShown(
        String title,
        StepShown step,
        String shows,
        List<Column> columns,
        List<Moment> replay,
        JoinShown join,
        long people,
        Outcomes harvest,
        boolean curtained,
        boolean ended,
        @Nullable Card spotlight,
        List<Table> tables) {

    /** How one table is getting on: how many ideas it has, and how many of them the plenary sees. */
    public record Table(long id, String label, long ideas, long plenary) {}

    private static final int SIDE_BY_SIDE = 4;

    /** The screens that are lists, and what their lists' ids begin with. */
    private static final Map<String, String> LISTS =
            Map.of("question", "questions-", "ideas", "ideas-", "results", "ranking-");

    /** The screens that are one list, whatever the theme. */
    private static final Map<String, String> OTHERS = Map.of(
            "measures", "measures-list", "rating", "rating-list", "matrix", "matrix-table", "tables", "tables-list");

    /** One theme of the wall; what the scene may not show is empty. */
    public record Column(
            ThemeShown theme,
            long ideas,
            List<Card> cards,
            Turnout turnout,
            List<ThemeRanking> ranking,
            List<AffiliationBreakdown> support) {}

    /** Whether there is nothing to see where results or the like would stand, for everything is hidden. */
    public boolean hushed() {
        return curtained && shows.equals("text") && !step.kind().equals("close");
    }

    public boolean single() {
        return columns.size() == 1;
    }

    /** Whether the one theme's name is the heading, and not the step's. */
    public boolean named() {
        return single() && LISTS.containsKey(shows);
    }

    /** More themes than can be read side by side: they take turns. */
    public boolean many() {
        return columns.size() > SIDE_BY_SIDE;
    }

    /** The ids of the lists whose page numbers stand in the heading: the one theme's list, or the themes that take turns. */
    public List<String> paged() {
        if (shows.equals("vote")) {
            return List.of("turnouts");
        }
        if (named()) {
            return List.of(LISTS.get(shows) + columns.get(0).theme().id());
        }
        if (OTHERS.containsKey(shows)) {
            return List.of(OTHERS.get(shows));
        }
        return many() && LISTS.containsKey(shows) ? List.of("columns") : List.of();
    }

    /** How the day begins, rests and ends: on the deep ground of the start page. */
    public boolean deep() {
        return shows.equals("join")
                || (shows.equals("timer") && step.kind().equals("pause"))
                || (shows.equals("text") && step.kind().equals("close"));
    }

    /** The one theme's accent, or none. */
    public String accent() {
        return single() ? "accent-" + columns.get(0).theme().accent() : "";
    }
}
