package no.innspill.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.innspill.document.Resources;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.gsub.GsubWorker;
import org.apache.fontbox.ttf.gsub.GsubWorkerFactory;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface of a script whose characters are put together of several: the letters of a syllable that are joined, moved or
 * changed by their neighbours, or the parts of a picture.
 */
final class ShapedFace {

    /** What chooses a way to show a character, and what joins pictures, has no picture itself. */
    private static final Pattern UNSEEN = Pattern.compile("[\\uFE00-\\uFE0F\\u200B-\\u200D\\x{E0020}-\\x{E007F}]");

    /** Hands and faces have one colour here. */
    private static final Pattern TONE = Pattern.compile("[\\x{1F3FB}-\\x{1F3FF}]");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final GsubData changes;
    private final GsubWorker worker;

    ShapedFace(String file) {
        try (InputStream stream = Resources.open(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            characters = font.getUnicodeCmapLookup();
            changes = font.getGsubData();
            worker = new GsubWorkerFactory().getGsubWorker(characters, changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The character's picture; empty if this typeface lacks a part of it. */
    synchronized Optional<GlyphRun> draw(String cluster) {
        String seen = UNSEEN.matcher(cluster).replaceAll("");
        String plain = TONE.matcher(seen).replaceAll("");
        String drawn = plain.isEmpty() ? seen : plain;
        if (drawn.isEmpty() || drawn.codePoints().anyMatch(point -> characters.getGlyphId(point) == 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(GlyphRun.of(font, whole(cluster).orElseGet(() -> parts(drawn))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one picture that stands for the sequence as it was written, with what joins it. */
    private Optional<List<Integer>> whole(String cluster) {
        List<Integer> all = glyphs(cluster.replace("\uFE0F", ""));
        return changes.getSupportedFeatures().stream()
                .map(changes::getFeature)
                .filter(feature -> all.size() > 1 && feature.canReplaceGlyphs(all))
                .map(feature -> feature.getReplacementForGlyphs(all))
                .map(List::of)
                .findFirst();
    }

    private List<Integer> parts(String drawn) {
        return worker.applyTransforms(glyphs(drawn));
    }

    private List<Integer> glyphs(String text) {
        return new ArrayList<>(
                text.codePoints().map(characters::getGlyphId).boxed().toList());
    }
}
