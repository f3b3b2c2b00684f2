package no.innspill.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table for machines: a row of titles, and rows of cells that are texts or numbers.
 *
 * @param name what it is about
 * @param widths how many characters wide each column is shown
 */
public record Grid(String name, List<String> titles, List<Integer> widths, List<List<Object>> rows) {

    /** The same with a first column that says the same of each row. */
    public Grid and(String title, int width, String said) {
        return new Grid(
                name,
                before(title, titles),
                before(width, widths),
                rows.stream().map(row -> before((Object) said, row)).toList());
    }

    private static <T> List<T> before(T first, List<T> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
