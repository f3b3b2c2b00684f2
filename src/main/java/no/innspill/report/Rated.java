package no.innspill.report;

import java.util.List;

/**
 * What was rated, and by how many.
 *
 * @param rows empty if nothing was
 * @param raters how many have rated any of it
 * @param people how many could have
 */
public record Rated(List<MatrixRow> rows, long raters, long people) {

    public Rated {
        rows = List.copyOf(rows);
    }
}
