package no.innspill.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Joins Arabic letters: gives each the form that it has next to its neighbours. Unicode has these forms as characters of
 * their own (Arabic Presentation Forms), and their names and decompositions say which is which.
 */
final class ArabicLetters {

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private static final int LAM = 0x0644;
    private static final int EXTENDER = 0x0640;
    private static final int JOINER = 0x200D;

    /** The forms of a letter, or of a lam with the alef after it. */
    private final Map<String, Map<Form, Integer>> forms = new HashMap<>();

    /** @param has whether there is a picture of a character; one without is not used */
    ArabicLetters(IntPredicate has) {
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE70, 0xFEFC))
                .filter(point -> Character.getName(point) != null && has.test(point))
                .forEach(this::learn);
    }

    private void learn(int point) {
        String letters = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        boolean known = letters.length() == 1 || (letters.length() == 2 && letters.charAt(0) == LAM);
        for (Form form : Form.values()) {
            if (known && Character.getName(point).endsWith(" " + form + " FORM")) {
                forms.computeIfAbsent(letters, any -> new HashMap<>()).put(form, point);
            }
        }
    }

    /** The text, in the order in which it is read, with its letters joined. */
    String joined(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < points.length; i++) {
            String pair =
                    i + 1 < points.length ? Character.toString(points[i]) + Character.toString(points[i + 1]) : "";
            if (forms.containsKey(pair)) {
                joined.appendCodePoint(form(pair, leadsOn(points, before(points, i)), false));
                i++;
            } else {
                String letter = Character.toString(points[i]);
                joined.appendCodePoint(
                        form(letter, leadsOn(points, before(points, i)), isLedTo(points, after(points, i))));
            }
        }
        return joined.toString();
    }

    private int form(String letter, boolean joinsBefore, boolean joinsAfter) {
        Map<Form, Integer> own = forms.getOrDefault(letter, Map.of());
        int plain = own.getOrDefault(Form.ISOLATED, letter.codePointAt(0));
        if (joinsBefore && joinsAfter && own.containsKey(Form.MEDIAL)) {
            return own.get(Form.MEDIAL);
        }
        if (joinsBefore && own.containsKey(Form.FINAL)) {
            return own.get(Form.FINAL);
        }
        return joinsAfter ? own.getOrDefault(Form.INITIAL, plain) : plain;
    }

    /** Whether it joins with what comes after it. */
    private boolean leadsOn(int[] points, int place) {
        return place >= 0 && (isLine(points[place]) || has(points[place], Form.INITIAL));
    }

    /** Whether it joins with what comes before it. */
    private boolean isLedTo(int[] points, int place) {
        return place < points.length && (isLine(points[place]) || has(points[place], Form.FINAL));
    }

    private static boolean isLine(int point) {
        return point == EXTENDER || point == JOINER;
    }

    private boolean has(int point, Form form) {
        return forms.getOrDefault(Character.toString(point), Map.of()).containsKey(form);
    }

    private static int before(int[] points, int place) {
        int before = place - 1;
        while (before >= 0 && isMark(points[before])) {
            before--;
        }
        return before;
    }

    private static int after(int[] points, int place) {
        int after = place + 1;
        while (after < points.length && isMark(points[after])) {
            after++;
        }
        return after;
    }

    /** Vowel signs stand on their letter and part no others. */
    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** The text with its letters as they are written on a keyboard. */
    static String parted(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.charAt(0) >= 0xFB50 ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter)
                .reduce("", String::concat);
    }
}
