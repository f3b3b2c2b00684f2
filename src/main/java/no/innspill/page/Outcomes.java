package no.innspill.page;

import java.util.List;
import no.innspill.measure.Choices;
import no.innspill.measure.MeasureShown;

/** What the workshop comes to, as far as a view may see it: the matrix and the measures. */
public record Outcomes(MatrixShown matrix, Measured measures) {

    /**
     * The measures.
     *
     * @param shown whether they stand on this board at all
     * @param now whether they are what the step is about
     * @param writing whether whoever looks may write one
     */
    public record Measured(boolean shown, boolean now, boolean writing, List<MeasureShown> list, Choices choices) {

        /** An empty form. */
        public MeasureShown blank() {
            return MeasureShown.BLANK;
        }

        public boolean isEmpty() {
            return list.isEmpty();
        }
    }
}
