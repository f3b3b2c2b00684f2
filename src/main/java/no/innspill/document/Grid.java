package no.innspill.document;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.language.Worded;

/**
 * A table for machines: a row of titles, and rows of cells that are texts or numbers.
 *
 * @param name what it is about
 * @param widths how many characters wide each column is shown
 */
public record Grid(String name, List<String> titles, List<Integer> widths, List<List<Object>> rows) {

    private static final int TAG = 20;

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

    /** The same without a column. */
    public Grid without(String title) {
        int[] kept = IntStream.range(0, titles.size())
                .filter(i -> !titles.get(i).equals(title))
                .toArray();
        return only(kept);
    }

    /**
     * The same with more columns after the others.
     *
     * @param more what stands in them, by the place of the row
     */
    public Grid with(List<String> added, int width, IntFunction<List<String>> more) {
        return new Grid(
                name,
                after(titles, added),
                after(widths, Collections.nCopies(added.size(), width)),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> after(rows.get(i), List.<Object>copyOf(more.apply(i))))
                        .toList());
    }

    private static <T> List<T> after(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * The same with a column for each tag in place of one for all.
     *
     * @param tags of each row
     * @param yes what stands where a row has the tag
     */
    public Grid tagged(String together, List<List<Worded>> tags, String yes) {
        List<List<String>> said = tags.stream()
                .map(row -> row.stream().map(Worded::text).toList())
                .toList();
        List<String> all = said.stream().flatMap(List::stream).distinct().toList();
        return without(together).with(all, TAG, row -> all.stream()
                .map(tag -> said.get(row).contains(tag) ? yes : "")
                .toList());
    }

    /** The same without columns that have nothing in any row. */
    Grid filled() {
        int[] kept = IntStream.range(0, titles.size())
                .filter(i ->
                        rows.stream().anyMatch(row -> !row.get(i).toString().isEmpty()))
                .toArray();
        return only(kept);
    }

    private Grid only(int[] kept) {
        return new Grid(
                name,
                only(kept, titles),
                only(kept, widths),
                rows.stream().map(row -> only(kept, row)).toList());
    }

    private static <T> List<T> only(int[] kept, List<T> all) {
        return IntStream.of(kept).mapToObj(all::get).toList();
    }
}
