package no.innspill.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Arabic letters are joined as the Unicode Consortium's own library joins them. */
class ArabicJudgeTest {

    private static final int[] BETWEEN = {' ', 'a', '1', '(', 0x0640, 0x05D0};

    /** Letters of Arabic; that library leaves Persian ones, vowel signs and the alef maksura as they are or joins them otherwise. */
    private static final int[] LETTERS = IntStream.rangeClosed(0x0621, 0x064A)
            .filter(letter -> letter < 0x063B || letter > 0x0640)
            .filter(letter -> letter != 0x0649)
            .toArray();

    @Test
    void anyLettersTakeTheFormsThatIcuGivesThem() throws ArabicShapingException {
        ArabicShaping judge = new ArabicShaping(
                ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);
        ArabicLetters letters = new ArabicLetters(point -> true);
        Random random = new Random(20_261_128);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                int[] from = random.nextInt(10) < 7 ? LETTERS : BETWEEN;
                typed.appendCodePoint(from[random.nextInt(from.length)]);
            }
            String word = typed.toString();
            assertThat(hamza(letters.joined(word))).as(word).isEqualTo(hamza(judge.shape(word)));
        }
    }

    /** The hamza joins nothing: its only form and the letter look the same. */
    private static String hamza(String joined) {
        return joined.replace('\uFE80', '\u0621');
    }
}
