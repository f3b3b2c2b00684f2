package no.innspill.template;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Which characters a template may hold. Joiners are welcome: emoji and many scripts are written with them. */
public final class Characters {

    /** What an editor leaves where the file was not saved as UTF-8. */
    static final int REPLACEMENT = 0xFFFD;

    /** Blanks and what Unicode calls default ignorable: variation selectors, fillers, tags. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065\\u2800\\u3164"
                    + "\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]*");

    private Characters() {}

    static boolean isRefused(int character) {
        return isControl(character) || isBidirectional(character) || isNoCharacter(character);
    }

    /** Line and paragraph separators count as control: YAML and editors do not agree on whether they end a line. */
    private static boolean isControl(int character) {
        return (Character.getType(character) == Character.CONTROL && "\n\r\t".indexOf(character) < 0)
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isBidirectional(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isNoCharacter(int character) {
        return character == REPLACEMENT
                || character == 0xFEFF
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF)
                || Character.getType(character) == Character.SURROGATE;
    }

    public static OptionalInt firstRefused(String text) {
        return text.codePoints().filter(Characters::isRefused).findFirst();
    }

    /** Whether nobody could see that there is a text. */
    public static boolean showsNothing(String text) {
        return INVISIBLE.matcher(text).matches();
    }

    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    static String named(int character) {
        return "U+%04X".formatted(character);
    }
}
