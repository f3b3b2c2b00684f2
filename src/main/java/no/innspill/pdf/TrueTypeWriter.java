package no.innspill.pdf;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a TrueType file (OpenType 1.9, outlines of quadratic curves) with one picture for each of a row of characters: the
 * tables that a PDF needs and no more.
 */
final class TrueTypeWriter {

    private static final int ASCENT = 900;
    private static final int DESCENT = -250;
    private static final int ON_CURVE = 1;

    private final String name;
    private final char first;
    private final List<GlyphRun> pictures;

    /** @param first the character of the first picture; the others follow it */
    TrueTypeWriter(String name, char first, List<GlyphRun> pictures) {
        this.name = name;
        this.first = first;
        this.pictures = pictures;
    }

    private interface Writing {
        void into(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] write() {
        List<byte[]> outlines = new ArrayList<>(List.of(new byte[0]));
        pictures.forEach(picture -> outlines.add(outline(picture)));
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", bytes(out -> {
            for (byte[] outline : outlines) {
                out.write(outline);
            }
        }));
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", bytes(out -> {
            int offset = 0;
            out.writeInt(0);
            for (byte[] outline : outlines) {
                offset += outline.length;
                out.writeInt(offset);
            }
        }));
        tables.put("maxp", maxp());
        tables.put("name", names());
        tables.put("post", bytes(out -> {
            // Names, all of them the one that has none: without any PDFBox warns each time.
            out.writeInt(0x00020000);
            out.write(new byte[28]);
            out.writeShort(pictures.size() + 1);
            out.write(new byte[2 * (pictures.size() + 1)]);
        }));
        return file(tables);
    }

    private static byte[] file(Map<String, byte[]> tables) {
        return bytes(out -> {
            int count = tables.size();
            int power = Integer.highestOneBit(count);
            out.writeInt(0x00010000);
            out.writeShort(count);
            out.writeShort(power * 16);
            out.writeShort(Integer.numberOfTrailingZeros(power));
            out.writeShort((count - power) * 16);
            int offset = 12 + 16 * count;
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                out.writeBytes(table.getKey());
                out.writeInt(sum(table.getValue()));
                out.writeInt(offset);
                out.writeInt(table.getValue().length);
                offset += padded(table.getValue().length);
            }
            for (byte[] table : tables.values()) {
                out.write(table);
                out.write(new byte[padded(table.length) - table.length]);
            }
        });
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }

    private record Point(int x, int y, boolean onCurve) {}

    /** A simple glyph: its contours, point by point. */
    private static byte[] outline(GlyphRun picture) {
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

    private byte[] head() {
        Rectangle2D box = pictures.stream()
                .map(picture -> picture.outline().getBounds2D())
                .reduce(new Rectangle2D.Double(), Rectangle2D::createUnion);
        return bytes(out -> {
            out.writeInt(0x00010000);
            out.writeInt(0x00010000);
            out.writeInt(0);
            out.writeInt(0x5F0F3CF5);
            out.writeShort(0x000B);
            out.writeShort(GlyphRun.EM);
            out.writeLong(0);
            out.writeLong(0);
            out.writeShort((int) Math.floor(box.getMinX()));
            out.writeShort((int) Math.floor(box.getMinY()));
            out.writeShort((int) Math.ceil(box.getMaxX()));
            out.writeShort((int) Math.ceil(box.getMaxY()));
            out.writeShort(0);
            out.writeShort(8);
            out.writeShort(2);
            out.writeShort(1);
            out.writeShort(0);
        });
    }

    private byte[] hhea() {
        return bytes(out -> {
            out.writeInt(0x00010000);
            out.writeShort(ASCENT);
            out.writeShort(DESCENT);
            out.writeShort(0);
            out.writeShort(pictures.stream().mapToInt(GlyphRun::width).max().orElse(GlyphRun.EM));
            out.write(new byte[6]);
            out.writeShort(1);
            out.write(new byte[12]);
            out.writeShort(0);
            out.writeShort(pictures.size() + 1);
        });
    }

    private byte[] hmtx() {
        return bytes(out -> {
            out.writeShort(GlyphRun.EM / 2);
            out.writeShort(0);
            for (GlyphRun picture : pictures) {
                out.writeShort(picture.width());
                out.writeShort((int) Math.floor(picture.outline().getBounds2D().getMinX()));
            }
        });
    }

    private byte[] maxp() {
        return bytes(out -> {
            out.writeInt(0x00010000);
            out.writeShort(pictures.size() + 1);
            out.writeShort(Short.MAX_VALUE);
            out.writeShort(1000);
            out.write(new byte[4]);
            out.writeShort(2);
            out.write(new byte[16]);
        });
    }

    /** One run of characters, and the end that the format wants. */
    private byte[] cmap() {
        int last = first + pictures.size() - 1;
        return bytes(out -> {
            out.writeShort(0);
            out.writeShort(1);
            out.writeShort(3);
            out.writeShort(1);
            out.writeInt(12);
            out.writeShort(4);
            out.writeShort(32);
            out.writeShort(0);
            out.writeShort(4);
            out.writeShort(4);
            out.writeShort(1);
            out.writeShort(0);
            out.writeShort(last);
            out.writeShort(0xFFFF);
            out.writeShort(0);
            out.writeShort(first);
            out.writeShort(0xFFFF);
            out.writeShort(1 - first);
            out.writeShort(1);
            out.writeShort(0);
            out.writeShort(0);
        });
    }

    private byte[] os2() {
        return bytes(out -> {
            out.writeShort(4);
            out.writeShort(GlyphRun.EM);
            out.writeShort(400);
            out.writeShort(5);
            out.writeShort(0);
            out.write(new byte[20]);
            out.writeShort(0);
            out.write(new byte[10]);
            out.write(new byte[16]);
            out.writeBytes("INNS");
            out.writeShort(0x40);
            out.writeShort(first);
            out.writeShort(first + pictures.size() - 1);
            out.writeShort(ASCENT);
            out.writeShort(DESCENT);
            out.writeShort(0);
            out.writeShort(ASCENT);
            out.writeShort(-DESCENT);
            out.write(new byte[8]);
            out.writeShort(500);
            out.writeShort(700);
            out.writeShort(0);
            out.writeShort(0);
            out.writeShort(1);
        });
    }

    private byte[] names() {
        byte[] plain = name.getBytes(StandardCharsets.UTF_16BE);
        byte[] postScript = (name.replace(" ", "") + "-Regular").getBytes(StandardCharsets.UTF_16BE);
        int[] ids = {1, 4, 6};
        return bytes(out -> {
            out.writeShort(0);
            out.writeShort(ids.length);
            out.writeShort(6 + 12 * ids.length);
            for (int id : ids) {
                out.writeShort(3);
                out.writeShort(1);
                out.writeShort(0x409);
                out.writeShort(id);
                out.writeShort(id == 6 ? postScript.length : plain.length);
                out.writeShort(id == 6 ? plain.length : 0);
            }
            out.write(plain);
            out.write(postScript);
        });
    }
}
