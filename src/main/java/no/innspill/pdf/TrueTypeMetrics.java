package no.innspill.pdf;

import static no.innspill.pdf.TableBytes.bytes;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The tables of a TrueType file that say how large its pictures are and how they lie beside each other.
 *
 * @param first the character of the first picture; the others follow it
 */
record TrueTypeMetrics(char first, List<GlyphRun> pictures) {

    private static final int ASCENT = 900;
    private static final int DESCENT = -250;

    /** The box that all pictures are in, and how many units its em has. */
    byte[] head() {
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

    /** How lines of them lie. */
    byte[] hhea() {
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

    /** How wide each is; the first is the one that has no picture. */
    byte[] hmtx() {
        return bytes(out -> {
            out.writeShort(GlyphRun.EM / 2);
            out.writeShort(0);
            for (GlyphRun picture : pictures) {
                out.writeShort(picture.width());
                out.writeShort((int) Math.floor(picture.outline().getBounds2D().getMinX()));
            }
        });
    }

    /** The most that a reader must have room for. */
    byte[] maxp() {
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

    /** What a system that sets the typeface wants to know: weight, first and last character, height. */
    byte[] os2() {
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
}
