package no.innspill.document;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/** Splits a paragraph into runs that are read in one direction, in the order in which they stand on a line. */
public final class Directions implements BidiSplitter {

    private BidiTextRun[] runs = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        runs = IntStream.range(0, levels.length).mapToObj(i -> run(bidi, i)).toArray(BidiTextRun[]::new);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        if (levels.length > 0) {
            Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        }
    }

    private static BidiTextRun run(Bidi bidi, int index) {
        int start = bidi.getRunStart(index);
        return new BidiTextRun(start, bidi.getRunLimit(index) - start, bidi.getRunLevel(index) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public int countTextRuns() {
        return runs.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs[index];
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return direction(paragraph);
    }

    public static boolean isRightToLeft(String paragraph) {
        return direction(paragraph) == RTL;
    }

    /** That of the first letter that has one. */
    private static byte direction(String paragraph) {
        return paragraph
                .codePoints()
                .mapToObj(point -> switch (Character.getDirectionality(point)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
                    default -> NEUTRAL;
                })
                .filter(direction -> direction != NEUTRAL)
                .findFirst()
                .orElse(NEUTRAL);
    }
}
