package no.innspill.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a text that somebody typed, pasted or brought in a file is cleaned before it is measured and kept: the one rule for
 * every field. What cannot be seen and only disturbs goes, and what ends a line anywhere ends it here; nobody is refused
 * for what they cannot see. {@code cleaning.js} does the same before it counts.
 */
public final class Cleaning {

    /** UTF-16 units. A longer text is left as it is, for it is too long for every field. */
    public static final int LONGEST = 65_536;

    /** What follows on further lines stands on the last of these. */
    public static final int LINES = 40;

    private static final Pattern LINE_ENDS =
            Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u001C-\\u001F\\u0085\\u2028\\u2029]");

    /** Controls, orders to write from the right, halves of pairs, what is no character, and what stands for a lost one. */
    private static final Pattern DROPPED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|\\p{IsNoncharacter_Code_Point}"
            + "|[\\u202A-\\u202E\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFD]");

    private static final Pattern DROPPED_IN_FILES = Pattern.compile("(?![\\r\\uFFFD])(?:" + DROPPED + ")");

    /** Invisible letters, but for those that make a flag of a region. */
    private static final Pattern TAGS =
            Pattern.compile("(\\x{1F3F4}[\\x{E0020}-\\x{E007E}]{1,16}\\x{E007F})|[\\x{E0000}-\\x{E007F}]");

    private static final String MARK = "[\\p{M}\\u200C\\u200D]";

    /** Before composing: that takes time by the square of how many marks stand in a row. */
    private static final Pattern HEAPED = Pattern.compile("(" + MARK + "{16})" + MARK + "+");

    private static final Pattern MARKED = Pattern.compile("(" + MARK + "{8})" + MARK + "+");

    private static final Pattern LINE_ENDS_IN_FILES = Pattern.compile("(?!\\r)(?:" + LINE_ENDS + ")");

    private static final Pattern LEADING = Pattern.compile("^[\\p{Z}\\t]+");

    /** A bullet in a typeface of signs, as word processors copy it. */
    private static final Pattern BULLET = Pattern.compile("^([\\p{Z}\\t]*)[\\uF020-\\uF0FF](?=[\\p{Z}\\t])");

    /** Blanks and what Unicode calls default ignorable: variation selectors, fillers, tags. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065\\u2800\\u3164"
                    + "\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]*");

    private Cleaning() {}

    /** A text that may have several lines. */
    public static String text(String typed) {
        if (typed.length() > LONGEST) {
            return typed;
        }
        String known =
                DROPPED.matcher(LINE_ENDS.matcher(typed).replaceAll("\n")).replaceAll("");
        String even = Isolates.balanced(TAGS.matcher(known).replaceAll("$1"));
        String composed = Normalizer.normalize(HEAPED.matcher(even).replaceAll("$1"), Normalizer.Form.NFC);
        return joined(lines(MARKED.matcher(composed).replaceAll("$1")));
    }

    /** A text on one line. */
    public static String line(String typed) {
        return typed.length() > LONGEST ? typed : onOneLine(text(typed).lines().toList());
    }

    private static String onOneLine(List<String> lines) {
        return lines.stream()
                .map(line -> LEADING.matcher(line.replace('\t', ' ')).replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Without blanks at the ends of lines, without empty lines at either end, and with at most one between others. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        boolean gap = false;
        for (String line : text.split("\n", -1)) {
            if (showsNothing(line)) {
                gap = !lines.isEmpty();
                continue;
            }
            if (gap) {
                lines.add("");
            }
            gap = false;
            String trimmed = trimmed(line);
            lines.add(BULLET.matcher(lines.isEmpty() ? LEADING.matcher(trimmed).replaceFirst("") : trimmed)
                    .replaceFirst("$1•"));
        }
        return lines;
    }

    private static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\t' || Character.isSpaceChar(line.charAt(end - 1)))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String joined(List<String> lines) {
        return lines.size() <= LINES
                ? String.join("\n", lines)
                : String.join("\n", lines.subList(0, LINES - 1))
                        + "\n"
                        + onOneLine(lines.subList(LINES - 1, lines.size()));
    }

    /**
     * A whole file in which people write texts between other signs: what only disturbs is gone, and what some programs take
     * for the end of a line is a blank. What stands for a lost character stays, to be told of.
     */
    public static String file(String content) {
        return DROPPED_IN_FILES
                .matcher(LINE_ENDS_IN_FILES.matcher(content).replaceAll(" "))
                .replaceAll("");
    }

    /** Whether nobody could see that there is a text. */
    public static boolean showsNothing(String text) {
        return INVISIBLE.matcher(text).matches();
    }
}
