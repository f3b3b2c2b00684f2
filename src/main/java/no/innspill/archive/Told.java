package no.innspill.archive;

import static no.innspill.archive.Omitted.orNone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be counted again from a file, because it holds no people: it says what the report said. All of it is what
 * may be told of anybody.
 *
 * @param posted at how many devices something was written
 * @param waiting how many ideas waited to be approved
 * @param present who took part, by affiliation
 * @param others how many besides
 * @param support by affiliation in the latest vote; null where there had been none
 */
public record Told(int posted, int waiting, List<PresentEntry> present, long others, @Nullable SupportEntry support) {

    /** @param affiliation its place in the plan */
    public record PresentEntry(int affiliation, long people) {}

    /** @param step the place of the vote's step */
    public record SupportEntry(int step, List<SupportTheme> themes) {
        public SupportEntry {
            themes = orNone(themes);
        }
    }

    /**
     * @param untold how many items there are of which nothing may be told
     * @param others how many voted who are in no column; null in older files, which do not tell
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SupportTheme(
            int theme, List<SupportColumn> columns, List<SupportRow> rows, int untold, @Nullable Integer others) {
        public SupportTheme {
            columns = orNone(columns);
            rows = orNone(rows);
        }

        public int besides() {
            return others == null ? 0 : others;
        }
    }

    public record SupportColumn(int affiliation, int voters) {}

    /**
     * @param idea its number in a file, its id where it is kept; null for a group
     * @param cells by column, how many at least and at most
     * @param standing {@code shared}, {@code divides} or {@code neither}
     * @param others how many of those support it who are in no column; null where that is not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SupportRow(
            @Nullable Long idea,
            @Nullable Long group,
            List<List<Integer>> cells,
            String standing,
            @Nullable Integer others) {
        public SupportRow {
            cells = orNone(cells);
        }
    }

    public Told {
        present = orNone(present);
    }

    /** The same with other names for ideas and groups; what has none is left out. */
    Told renamed(ToLongFunction<Long> ideas, ToLongFunction<Long> groups) {
        SupportEntry before = support;
        return before == null
                ? this
                : new Told(
                        posted,
                        waiting,
                        present,
                        others,
                        new SupportEntry(
                                before.step(),
                                before.themes().stream()
                                        .map(theme -> renamed(theme, ideas, groups))
                                        .toList()));
    }

    private static SupportTheme renamed(SupportTheme theme, ToLongFunction<Long> ideas, ToLongFunction<Long> groups) {
        return new SupportTheme(
                theme.theme(),
                theme.columns(),
                theme.rows().stream()
                        .map(row -> new SupportRow(
                                row.idea() == null ? null : ideas.applyAsLong(row.idea()),
                                row.group() == null ? null : groups.applyAsLong(row.group()),
                                row.cells(),
                                row.standing(),
                                row.others()))
                        .filter(row -> !Long.valueOf(0).equals(row.idea())
                                && !Long.valueOf(0).equals(row.group()))
                        .toList(),
                theme.untold(),
                theme.others());
    }
}
