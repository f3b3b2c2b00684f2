package no.innspill.participation;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.access.Secrets;
import no.innspill.workshop.JoinCode;

/**
 * The eight characters on a ballot slip, none of which looks like another: some 850,000,000,000 possible ones, so nobody
 * hits one of a few hundred by guessing.
 */
final class SlipCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private SlipCode() {}

    /** So many codes that follow from the seed, the same each time: a sheet whose answer was lost can be had again. */
    static List<String> from(String seed, int many) {
        return IntStream.range(0, many).mapToObj(number -> code(seed, number)).toList();
    }

    private static String code(String seed, int number) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int round = 0; code.length() < LENGTH; round++) {
            String drawn = Secrets.hash(seed + '\n' + number + '\n' + round);
            for (byte one : Base64.getUrlDecoder().decode(drawn)) {
                int value = Byte.toUnsignedInt(one);
                // Those past the last whole multiple would favour the alphabet's beginning.
                if (value < 256 / ALPHABET.length() * ALPHABET.length() && code.length() < LENGTH) {
                    code.append(ALPHABET.charAt(value % ALPHABET.length()));
                }
            }
        }
        return code.toString();
    }

    /** What was typed or pasted, in the form of the codes, without dashes and blanks. */
    static String normalise(String typed) {
        return JoinCode.normalise(typed);
    }

    /** As it stands on the slip: {@code KX7M-2PQR}. */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}
