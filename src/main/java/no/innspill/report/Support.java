package no.innspill.report;

import java.util.List;
import java.util.Optional;

/**
 * Support by affiliation in the latest vote, a table for each theme of which anything may be shown. Whoever makes one has
 * seen to it that every cell stands for five people or more, and that none smaller can be worked out.
 */
record Support(List<InTheme> themes) {

    /** @param affiliations the columns */
    record InTheme(String theme, int number, int accent, List<String> affiliations, List<Line> lines) {}

    /**
     * @param shares people in per cent of those of that affiliation who voted, column by column; empty where it may not be
     *     shown
     * @param standing the key of the word for what stands out: that all support it, or that it divides; empty if neither
     */
    record Line(String text, List<Optional<Double>> shares, Optional<String> standing) {}
}
