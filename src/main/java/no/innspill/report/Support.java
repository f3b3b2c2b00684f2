package no.innspill.report;

import java.util.List;

/**
 * Support by affiliation. Whoever makes one has seen to it that every cell stands for five people or more, and that none
 * smaller can be worked out.
 *
 * @param affiliations the columns
 */
record Support(List<String> affiliations, List<Line> lines) {

    /**
     * @param shares people in per cent of those of that affiliation who voted, column by column
     * @param remark what stands out: that both sides support it, or that it divides; may be empty
     */
    record Line(String theme, String text, List<Double> shares, String remark) {}
}
