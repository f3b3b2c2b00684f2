package no.innspill.report;

import java.util.List;
import java.util.Optional;
import no.innspill.affiliation.Bounds;
import no.innspill.language.Worded;

/**
 * Support by affiliation in the latest vote, a table for each theme of which anything may be shown. Whoever makes one has
 * seen to it that every cell stands for five people or more, and that none smaller can be worked out.
 *
 * @param unknown whether it was read back from a file that does not tell it
 */
public record Support(List<InTheme> themes, boolean unknown) {

    /**
     * @param affiliations the columns; the last one perhaps all who are in no other
     * @param withheld the affiliations of which nothing may be shown
     * @param untold how many items there are of which nothing may
     */
    public record InTheme(
            Worded theme,
            int number,
            int accent,
            List<Column> affiliations,
            List<Worded> withheld,
            List<Line> lines,
            int untold) {

        /** How many items there are of which a number is told only as an end, or of some affiliations not at all. */
        public long partly() {
            return lines.stream()
                    .filter(line -> !line.cells().stream().allMatch(Bounds::isExact))
                    .count();
        }
    }

    /**
     * @param voters how many of it voted in the theme
     * @param others whether it is no affiliation, but all who are in no other column
     */
    public record Column(Worded name, long voters, boolean others) {}

    /**
     * @param cells what is told, column by column
     * @param standing the key of the word for what stands out: that all support it, or that it divides; empty if neither
     */
    public record Line(String text, List<Bounds> cells, Optional<String> standing) {}

    public Support {
        themes = List.copyOf(themes);
    }
}
