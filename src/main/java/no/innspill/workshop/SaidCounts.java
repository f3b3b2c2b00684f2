package no.innspill.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many ideas everybody was told of last: kept while nobody sees what the others write. */
public record SaidCounts(List<Row> rows) {

    /**
     * @param table the id of the table they come from, 0 for none
     * @param plenary whether the plenary has them
     */
    public record Row(long theme, long table, boolean plenary, long ideas) {

        private boolean isAt(Viewpoint viewpoint) {
            if (viewpoint.equals(Viewpoint.EVERYWHERE)) {
                return true;
            }
            return viewpoint.isTable() ? table == viewpoint.table() : plenary;
        }
    }

    static SaidCounts parse(String kept) {
        List<Row> rows = new ArrayList<>();
        for (String row : kept.isEmpty() ? new String[0] : kept.split(";", -1)) {
            String[] figures = row.split(",", -1);
            rows.add(new Row(
                    Long.parseLong(figures[0]),
                    Long.parseLong(figures[1]),
                    figures[2].equals("1"),
                    Long.parseLong(figures[3])));
        }
        return new SaidCounts(rows);
    }

    String kept() {
        return rows.stream()
                .map(row -> row.theme + "," + row.table + "," + (row.plenary ? 1 : 0) + "," + row.ideas)
                .collect(Collectors.joining(";"));
    }

    /** By theme id; a theme without any is absent. */
    public Map<Long, Long> byTheme(Viewpoint viewpoint) {
        Map<Long, Long> counts = new HashMap<>();
        rows.stream().filter(row -> row.isAt(viewpoint)).forEach(row -> counts.merge(row.theme, row.ideas, Long::sum));
        return counts;
    }

    /** How many in those themes come from a table. */
    public long from(RoomTable table, List<Theme> themes) {
        return at(table, themes).mapToLong(Row::ideas).sum();
    }

    /** How many of those in those themes that come from a table the plenary has. */
    public long passedBy(RoomTable table, List<Theme> themes) {
        return at(table, themes).filter(Row::plenary).mapToLong(Row::ideas).sum();
    }

    private Stream<Row> at(RoomTable table, List<Theme> themes) {
        return rows.stream()
                .filter(row -> row.table == table.id() && themes.stream().anyMatch(theme -> theme.id() == row.theme));
    }
}
