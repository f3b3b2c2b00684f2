package no.innspill.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** One character as people see it, drawn with the pictures of a typeface: its outline and how wide it is, at 1000 to the em. */
record GlyphRun(Path2D outline, int width) {

    static final int EM = 1000;

    static GlyphRun of(TrueTypeFont font, List<Integer> glyphs) throws IOException {
        double scale = (double) EM / font.getUnitsPerEm();
        Path2D outline = new Path2D.Double();
        double width = 0;
        for (int glyph : glyphs) {
            @Nullable GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(width, 0);
                place.scale(scale, scale);
                outline.append(data.getPath().getPathIterator(place), false);
            }
            width += font.getAdvanceWidth(glyph) * scale;
        }
        return new GlyphRun(outline, (int) Math.round(width));
    }
}
