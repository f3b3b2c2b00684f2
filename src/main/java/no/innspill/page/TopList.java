package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** What there is to make measures of: what came out on top, of the matrix where it has been rated, else of the vote in each theme. */
@ApplicationScoped
public class TopList {

    private static final int EACH = 5;

    private final Rankings rankings;

    TopList(Rankings rankings) {
        this.rankings = rankings;
    }

    /**
     * @param place its number in the matrix, or its rank in its theme
     * @param accent the theme's; 0 where they are of all themes
     */
    public record Choice(String place, int accent, Card card) {

        public String text() {
            return card.text();
        }
    }

    public List<Choice> rated(MatrixShown matrix) {
        return matrix.rows().stream()
                .limit(2L * EACH)
                .map(row -> new Choice(String.valueOf(row.number()), 0, row.card()))
                .toList();
    }

    public List<Choice> voted(Workshop workshop, Step step, Language language) {
        return rankings.upTo(workshop, step, Viewpoint.PLENARY, language).stream()
                .flatMap(result -> result.top().stream()
                        .limit(EACH)
                        .map(row -> new Choice(row.rank(), result.theme().accent(), row.card())))
                .toList();
    }
}
