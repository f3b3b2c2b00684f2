package no.innspill.projector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.page.Card;
import no.innspill.page.MatrixChart;
import no.innspill.page.MatrixShown;

/**
 * The matrix as it is drawn on the wall, as wide as there is room: places in per cent of the field, so that the size of the
 * letters does not follow its shape. Numbers that tie stand side by side.
 */
public record WallChart(List<Dot> dots) {

    /** The field of {@link MatrixChart} in its own units. */
    private static final double SIDE = 500;

    /** How far apart tied numbers stand, in the size of the letters. */
    private static final double APART = 1.35;

    private static final int EDGE = 6;

    private static final int SHORT = 26;

    /**
     * One number at its median.
     *
     * @param aside how far beside the point it stands, since others tie with it
     * @param left the middle half of the ratings, as are {@code right}, {@code top} and {@code bottom}
     * @param name so much of the text as may stand beside the number
     */
    public record Dot(
            int number,
            double x,
            double y,
            double aside,
            double left,
            double right,
            double top,
            double bottom,
            String name) {}

    private record Point(int x, int y) {}

    static WallChart of(MatrixShown matrix) {
        Map<Integer, Card> cards = new LinkedHashMap<>();
        matrix.rows().forEach(row -> cards.put(row.number(), row.card()));
        Map<Point, List<MatrixChart.Mark>> points = new LinkedHashMap<>();
        for (MatrixChart.Mark mark : matrix.chart().marks()) {
            points.computeIfAbsent(new Point(mark.x(), mark.y()), point -> new ArrayList<>())
                    .add(mark);
        }
        List<Dot> dots = new ArrayList<>();
        points.values().forEach(tied -> {
            for (int i = 0; i < tied.size(); i++) {
                MatrixChart.Mark mark = tied.get(i);
                Card card = cards.get(mark.number());
                dots.add(dot(mark, (i - (tied.size() - 1) / 2.0) * APART, card == null ? "" : shortened(card.text())));
            }
        });
        return new WallChart(dots);
    }

    private static Dot dot(MatrixChart.Mark mark, double aside, String name) {
        return new Dot(
                mark.number(),
                percent(mark.x()),
                percent(mark.y()),
                aside,
                percent(mark.left()),
                percent(mark.right()),
                percent(mark.top()),
                percent(mark.bottom()),
                name);
    }

    /** A little inwards, so that the names of the quarters have the edge for themselves. */
    private static double percent(int place) {
        return EDGE + Math.round((1000 - 20 * EDGE) * place / SIDE) / 10.0;
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        if (line.codePointCount(0, line.length()) <= SHORT) {
            return line;
        }
        int end = line.lastIndexOf(' ', line.offsetByCodePoints(0, SHORT));
        return line.substring(0, end > SHORT / 2 ? end : line.offsetByCodePoints(0, SHORT - 1)) + "…";
    }
}
