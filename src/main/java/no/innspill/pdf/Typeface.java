package no.innspill.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.document.Resources;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Knows which characters the typefaces of a PDF have. A PDF that is to last may not hold one they lack. */
public final class Typeface {

    /** Stands for what cannot be printed. */
    public static final String BLANK = "\u25AF";

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

    /** The text with a blank for each character, as people see them, or mark on one, that cannot be printed. */
    String printable(String text) {
        return has(text) ? text : Clusters.of(text).stream().map(this::shown).collect(Collectors.joining());
    }

    /** The same, with a sign of a typeface made for the document where it can draw a character that these lack. */
    String printable(String text, ClusterFace signs) {
        return has(text)
                ? text
                : Clusters.of(text).stream()
                        .map(cluster ->
                                has(cluster) ? cluster : signs.sign(cluster).orElseGet(() -> shown(cluster)))
                        .collect(Collectors.joining());
    }

    boolean has(String text) {
        return text.codePoints().allMatch(this::canStand);
    }

    private boolean canStand(int point) {
        return Character.isISOControl(point) || has(point);
    }

    /** A blank for the whole of it where what it stands on is missing; what nobody would see is left out. */
    private String shown(String cluster) {
        if (has(cluster)) {
            return cluster;
        }
        if (!canStand(cluster.codePointAt(0)) && !Cleaning.showsNothing(cluster)) {
            return BLANK;
        }
        String marked = cluster.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> has(sign) ? sign : Cleaning.showsNothing(sign) ? "" : BLANK)
                .collect(Collectors.joining());
        return marked.replaceAll(BLANK + "+", BLANK);
    }

    boolean has(int point) {
        return tables.stream().anyMatch(table -> table.getGlyphId(point) > 0);
    }
}
