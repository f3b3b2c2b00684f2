package no.innspill.pdf;

import static no.innspill.pdf.TableBytes.bytes;
import static no.innspill.pdf.TableBytes.padded;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The outline of a picture as the glyph table of a TrueType file has it: a simple glyph, its contours point by point. */
final class GlyphOutline {

    private static final int ON_CURVE = 1;

    private GlyphOutline() {}

    private record Point(int x, int y, boolean onCurve) {}

    static byte[] of(GlyphRun picture) {
        List<List<Point>> contours = contours(picture);
        if (contours.isEmpty()) {
            return new byte[0];
        }
        List<Point> points = contours.stream().flatMap(List::stream).toList();
        byte[] written = bytes(out -> {
            out.writeShort(contours.size());
            out.writeShort(points.stream().mapToInt(Point::x).min().orElse(0));
            out.writeShort(points.stream().mapToInt(Point::y).min().orElse(0));
            out.writeShort(points.stream().mapToInt(Point::x).max().orElse(0));
            out.writeShort(points.stream().mapToInt(Point::y).max().orElse(0));
            int end = -1;
            for (List<Point> contour : contours) {
                end += contour.size();
                out.writeShort(end);
            }
            out.writeShort(0);
            for (Point point : points) {
                out.writeByte(point.onCurve() ? ON_CURVE : 0);
            }
            int before = 0;
            for (Point point : points) {
                out.writeShort(point.x() - before);
                before = point.x();
            }
            before = 0;
            for (Point point : points) {
                out.writeShort(point.y() - before);
                before = point.y();
            }
        });
        return Arrays.copyOf(written, padded(written.length));
    }

    private static List<List<Point>> contours(GlyphRun picture) {
        List<List<Point>> contours = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = picture.outline().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                contours.add(new ArrayList<>(List.of(point(at, 0, true))));
            } else if (kind == PathIterator.SEG_LINETO) {
                contours.get(contours.size() - 1).add(point(at, 0, true));
            } else if (kind == PathIterator.SEG_QUADTO) {
                contours.get(contours.size() - 1).add(point(at, 0, false));
                contours.get(contours.size() - 1).add(point(at, 2, true));
            }
        }
        contours.removeIf(contour -> contour.size() < 3);
        return contours;
    }

    private static Point point(double[] at, int from, boolean onCurve) {
        return new Point((int) Math.round(at[from]), (int) Math.round(at[from + 1]), onCurve);
    }
}
