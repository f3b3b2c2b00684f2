package no.innspill.report;

import java.util.List;
import no.innspill.page.MatrixChart;

/**
 * Everything a report says, in one language, as it stood at one moment. It holds no authors and no hidden ideas, so
 * whatever is made of it can be passed on.
 *
 * @param matrix empty if nothing has been judged
 * @param chart its picture
 * @param support support by affiliation, only where nobody can be found out; empty if there is none to show
 */
record Report(
        Facts facts,
        List<ThemeReport> themes,
        List<MeasureRow> measures,
        List<MatrixRow> matrix,
        MatrixChart chart,
        Support support,
        MethodNote method) {

    Report {
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
        matrix = List.copyOf(matrix);
    }

    boolean hasVotes() {
        return themes.stream().anyMatch(theme -> theme.result().isPresent());
    }
}
