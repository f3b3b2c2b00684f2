package no.innspill.language;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The signs that set a piece of a line apart which is written in its own direction (U+2066 to U+2069). */
public final class Isolates {

    private Isolates() {}

    /** The text with those isolates of a direction alone that are both begun and ended on their line. */
    public static String balanced(String text) {
        if (text.chars().noneMatch(Isolates::isIsolate)) {
            return text;
        }
        BitSet loose = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                open.forEach(loose::set);
                open.clear();
            } else if (text.charAt(i) == '\u2069') {
                loose.set(i, open.isEmpty());
                open.poll();
            } else if (isIsolate(text.charAt(i))) {
                open.push(i);
            }
        }
        open.forEach(loose::set);
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!loose.get(i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isIsolate(int unit) {
        return unit >= 0x2066 && unit <= 0x2069;
    }
}
