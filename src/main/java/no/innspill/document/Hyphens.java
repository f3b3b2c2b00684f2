package no.innspill.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.innspill.language.Language;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.xml.sax.InputSource;

/**
 * Where words may be parted at the end of a line, as soft hyphens: nobody sees one that is not needed. Words of the language
 * are parted by its patterns. What these leave in one piece that is longer than a narrow column is parted too, so that no
 * letter is lost at an edge and none stands over another column. An address stays as it is: a hyphen would change it.
 */
public final class Hyphens {

    public static final String SOFT = "\u00AD";

    private static final int SHORTEST = 7;
    private static final int LONG = 13;
    private static final int LONGEST_PIECE = 14;
    private static final int PIECE = 7;
    private static final int LEAST = 3;

    private static final Pattern WORDS = words(SHORTEST);
    private static final Pattern LONG_WORDS = words(LONG);
    private static final Pattern PIECES = Pattern.compile("\\p{L}{" + (LONGEST_PIECE + 1) + ",}");
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile("://|^www\\.|@.+\\.");

    private final HyphenationTree tree;

    private Hyphens(String file) {
        tree = new HyphenationTree();
        try (InputStream patterns = Resources.open(file)) {
            tree.loadPatterns(new InputSource(patterns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bokmål and nynorsk are parted alike. */
    public static Hyphens of(Language language) {
        return language == Language.EN ? English.HYPHENS : Norwegian.HYPHENS;
    }

    /** Read when it is first asked for. */
    private static final class Norwegian {
        private static final Hyphens HYPHENS = new Hyphens("/hyphenation/no.xml");
    }

    private static final class English {
        private static final Hyphens HYPHENS = new Hyphens("/hyphenation/en.xml");
    }

    private static Pattern words(int shortest) {
        return Pattern.compile("\\p{L}[\\p{L}\\p{M}]{" + (shortest - 1) + ",}");
    }

    /** The text with what it takes for each of its words to fit into a narrow column. */
    public String in(String text) {
        return parted(text, WORDS);
    }

    /** The same, with only long words parted, for what may be copied and searched. */
    public String inLong(String text) {
        return parted(text, LONG_WORDS);
    }

    private String parted(String text, Pattern which) {
        if (text.contains(SOFT)) {
            return text;
        }
        return TOKEN.matcher(text).replaceAll(token -> quoted(inToken(token.group(), which)));
    }

    private String inToken(String token, Pattern which) {
        if (ADDRESS.matcher(token).find()) {
            return token;
        }
        String words = which.matcher(token).replaceAll(word -> quoted(parted(word)));
        return PIECES.matcher(words).replaceAll(piece -> quoted(cut(piece.group())));
    }

    private String parted(MatchResult found) {
        String word = found.group();
        Hyphenation places = tree.hyphenate(word, LEAST, LEAST);
        if (places == null) {
            return word;
        }
        StringBuilder parted = new StringBuilder(word);
        new TreeSet<>(IntStream.of(places.getHyphenationPoints()).boxed().toList())
                .descendingSet().stream()
                        .filter(place -> place >= LEAST && place <= word.length() - LEAST)
                        .forEach(place -> parted.insert(place, SOFT));
        return parted.toString();
    }

    private static String cut(String piece) {
        int[] letters = piece.codePoints().toArray();
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            cut.append(i > 0 && i % PIECE == 0 && !Character.isIdeographic(letters[i]) ? SOFT : "")
                    .appendCodePoint(letters[i]);
        }
        return cut.toString();
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
