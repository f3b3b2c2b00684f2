package no.innspill.workshop;

import java.security.SecureRandom;
import java.util.Locale;

/** The six characters that lead into a workshop, none of which looks like another. */
public final class JoinCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    public static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What was typed, in the form codes are stored: upper case, no dashes or blanks, at most 40 characters looked at. */
    public static String normalise(String typed) {
        String head = typed.length() > 40 ? typed.substring(0, 40) : typed;
        return head.replaceAll("[\\s\\p{Pd}._]", "").toUpperCase(Locale.ROOT);
    }

    public static boolean isWellFormed(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** As it stands on the wall: {@code KX7-M2P}. */
    public static String shown(String code) {
        return code.length() == LENGTH ? code.substring(0, 3) + "-" + code.substring(3) : code;
    }
}
