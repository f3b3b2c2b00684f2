package no.innspill.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Where a line of a PDF may end: where Unicode's rules let it, and within what is longer than a narrow column (an address, a
 * long number) after a sign or between two digits.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int LONGEST = 14;
    private static final int DIGITS = 7;

    private final NavigableSet<Integer> ends = new TreeSet<>();
    private int at;

    @Override
    public void setText(String text) {
        ends.clear();
        at = 0;
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        int start = lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            ends.add(end);
            if (end - start > LONGEST) {
                within(text, start, end);
            }
            start = end;
        }
    }

    private void within(String text, int start, int end) {
        int last = start;
        for (int i = start + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            boolean afterSign = !Character.isLetterOrDigit(before)
                    && Character.isLetterOrDigit(text.charAt(i))
                    && Character.getType(before) != Character.PRIVATE_USE
                    && !Character.isSurrogate(before);
            boolean inNumber = i - last >= DIGITS && Character.isDigit(before) && Character.isDigit(text.charAt(i));
            if (afterSign || inNumber) {
                ends.add(i);
                last = i;
            }
        }
    }

    @Override
    public int next() {
        Integer next = ends.higher(at);
        at = next == null ? at : next;
        return next == null ? BreakIterator.DONE : next;
    }
}
