package no.innspill.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Writes words as outlines, with a typeface of our own: a machine without any is enough for a picture. */
final class Lettering {

    /** An outline of size 1 and how wide it is. */
    record Word(Path2D outline, double width) {

        /** @param along how much of the word is to the left of x: 0 none, 0.5 half of it, 1 all */
        Path2D at(double x, double y, double size, double along) {
            AffineTransform place = AffineTransform.getTranslateInstance(x - along * width * size, y);
            place.scale(size, -size);
            return new Path2D.Double(outline, place);
        }
    }

    private final String file;

    Lettering(String file) {
        this.file = file;
    }

    Word word(String text) {
        try (InputStream stream = Resources.open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return word(text, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(String text, TrueTypeFont font) throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup();
        double em = font.getUnitsPerEm();
        Path2D outline = new Path2D.Double();
        double width = 0;
        for (int point : text.codePoints().toArray()) {
            int glyph = characters.getGlyphId(point);
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(width, 0);
                place.scale(1 / em, 1 / em);
                outline.append(data.getPath().getPathIterator(place), false);
            }
            width += font.getAdvanceWidth(glyph) / em;
        }
        return new Word(outline, width);
    }
}
