package no.innspill.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typeface made for one document, of the characters that take more than one picture: a syllable of Hindi or an emoji of
 * several parts is one sign of it. The signs have private numbers while the document is laid out, and the file says what
 * each of them is, so that they are read, found and copied as they were written.
 */
final class ClusterFace {

    static final String FAMILY = "Innspill Signs";

    private static final char FIRST = '\uE000';
    private static final int MOST = 6_000;
    private static final Pattern SIGN = Pattern.compile("[\uE000-\uF8FF]");

    private final Map<String, Character> signs = new LinkedHashMap<>();
    private final List<GlyphRun> pictures = new ArrayList<>();

    /** The sign that stands for a character, if one of our typefaces can draw it. */
    Optional<String> sign(String cluster) {
        if (!signs.containsKey(cluster)) {
            Optional<GlyphRun> picture = signs.size() < MOST ? Faces.draw(cluster) : Optional.empty();
            if (picture.isEmpty()) {
                return Optional.empty();
            }
            pictures.add(picture.get());
            signs.put(cluster, (char) (FIRST + signs.size()));
        }
        return Optional.of(String.valueOf(signs.get(cluster)));
    }

    boolean isEmpty() {
        return signs.isEmpty();
    }

    byte[] file() {
        return new TrueTypeWriter(FAMILY, FIRST, pictures).write();
    }

    /** The text without any sign. */
    static String without(String text) {
        return SIGN.matcher(text).replaceAll("");
    }

    /** The text as it was written. */
    String said(String text) {
        List<String> clusters = List.copyOf(signs.keySet());
        return SIGN.matcher(text).replaceAll(sign -> {
            int place = sign.group().charAt(0) - FIRST;
            return place < clusters.size() ? Matcher.quoteReplacement(clusters.get(place)) : "";
        });
    }

    private static final class Faces {

        private static final List<ShapedFace> ALL = List.of(
                new ShapedFace("/fonts/NotoSansDevanagari-Regular.ttf"),
                new ShapedFace("/fonts/NotoEmoji-Regular.ttf"));

        private Faces() {}

        static Optional<GlyphRun> draw(String cluster) {
            return ALL.stream().flatMap(face -> face.draw(cluster).stream()).findFirst();
        }
    }
}
