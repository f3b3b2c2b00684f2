package no.innspill.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as people see them: extended grapheme clusters (Unicode Standard Annex 29), with conjuncts of Indic scripts
 * whole also where the platform is older than they are (rule GB9c). All that measures a text or cuts one does it here, and
 * {@code clusters.js} does it in the same way.
 */
public final class Clusters {

    /** UTF-16 units in one character; a longer one, which no script has, counts for as many as it takes the room of. */
    public static final int WIDTH = 20;

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private static final String CONSONANT =
            "[\\u0915-\\u0939\\u0958-\\u095F\\u0978-\\u097F\\u0995-\\u09B9\\u09DC-\\u09DF"
                    + "\\u09F0\\u09F1\\u0A95-\\u0AB9\\u0AF9\\u0B15-\\u0B39\\u0B5C-\\u0B5F\\u0B71\\u0C15-\\u0C39\\u0C58-\\u0C5A"
                    + "\\u0D15-\\u0D3A]";
    private static final String LINKER = "[\\u094D\\u09CD\\u0ACD\\u0B4D\\u0C4D\\u0D4D]";
    private static final Pattern CONSONANTS = Pattern.compile(CONSONANT);
    private static final Pattern LINKERS = Pattern.compile(LINKER);

    private Clusters() {}

    public static int count(String text) {
        return isPlain(text)
                ? text.length()
                : of(text).stream().mapToInt(Clusters::width).sum();
    }

    /** Letters of which each is one character, whatever comes after it. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(unit -> unit < 0x300 && unit != '\r');
    }

    private static int width(String cluster) {
        return 1 + (cluster.length() - 1) / WIDTH;
    }

    /** The text's characters, in order. */
    public static List<String> of(String text) {
        List<String> clusters = new ArrayList<>();
        Matcher matcher = CLUSTER.matcher(text);
        int start = 0;
        while (matcher.find()) {
            if (!isConjunct(text, start, matcher.end())) {
                clusters.add(text.substring(start, matcher.end()));
                start = matcher.end();
            }
        }
        return clusters;
    }

    /** Whether what ends here is joined by a linker to a consonant that comes next. */
    private static boolean isConjunct(String text, int start, int end) {
        boolean linked = false;
        int place = end - 1;
        if (end == text.length() || !is(CONSONANTS, text.charAt(end))) {
            return false;
        }
        while (place > start && joins(text.charAt(place))) {
            linked |= is(LINKERS, text.charAt(place));
            place--;
        }
        return linked && is(CONSONANTS, text.charAt(place));
    }

    private static boolean joins(char unit) {
        return unit == '\u200D' || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static boolean is(Pattern kind, char unit) {
        return unit > 0x0900
                && unit < 0x0E00
                && kind.matcher(String.valueOf(unit)).matches();
    }

    /** As much of the text from its beginning as so many characters hold. */
    public static String cut(String text, int most) {
        if (count(text) <= most) {
            return text;
        }
        StringBuilder head = new StringBuilder();
        int left = most;
        for (String cluster : of(text)) {
            left -= width(cluster);
            if (left < 0) {
                break;
            }
            head.append(cluster);
        }
        return head.isEmpty() ? piece(text, most * WIDTH) : head.toString();
    }

    /** Where one character alone is too long. */
    private static String piece(String text, int units) {
        return text.substring(0, Character.isLowSurrogate(text.charAt(units)) ? units - 1 : units);
    }

    /** At most so many characters, parted between words where that leaves most of them, with an ellipsis in its place. */
    public static String shortened(String text, int most) {
        if (count(text) <= most) {
            return text;
        }
        String head = cut(text, most - 1);
        int space = head.lastIndexOf(' ');
        String whole = space > head.length() / 2 ? head.substring(0, space) : head;
        return Isolates.balanced(whole).replaceFirst("[\\s,;:–-]+$", "") + "…";
    }
}
