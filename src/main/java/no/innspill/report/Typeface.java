package no.innspill.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Knows which characters the typefaces of a PDF have. A PDF that is to last may not hold one they lack. */
final class Typeface {

    /** Stands for what cannot be printed. */
    static final String BLANK = "\u25AF";

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final List<CmapLookup> tables;

    private Typeface(List<CmapLookup> tables) {
        this.tables = tables;
    }

    static Typeface of(String... files) {
        return new Typeface(Stream.of(files).map(Typeface::table).toList());
    }

    private static CmapLookup table(String file) {
        try (InputStream stream = Resources.open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a blank for each character, as people see them, that cannot be printed. */
    String printable(String text) {
        return CLUSTER.matcher(text)
                .replaceAll(cluster -> has(cluster.group()) ? Matcher.quoteReplacement(cluster.group()) : BLANK);
    }

    private boolean has(String cluster) {
        return cluster.codePoints().allMatch(point -> Character.isISOControl(point) || has(point));
    }

    boolean has(int point) {
        return tables.stream().anyMatch(table -> table.getGlyphId(point) > 0);
    }
}
