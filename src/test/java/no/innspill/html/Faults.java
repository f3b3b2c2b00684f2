package no.innspill.html;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.innspill.Needed;

/** What the checker has to say of collected pages, but for what is meant so. */
final class Faults {

    /** What a piece lacks stands elsewhere on its page: what it points at, and the headings it stands under. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(".*must (?:refer to|point to) an? .*|.*heading.*\\(with computed level.*");

    /** What was looked at and is meant so. */
    private static final List<Pattern> MEANT = List.of(
            // Where cells are laid out as blocks, on a phone, some readers take a table for none without its roles.
            Pattern.compile(".*“(?:table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary .*"),
            Pattern.compile(
                    "The “role” attribute must not be used on a “t[rhd]” element which has a “table” ancestor .*"),
            // The page's own policy allows no style in an attribute.
            Pattern.compile("The “width” attribute on the “col” element is obsolete\\. .*"),
            // The section's name is the caption of its table.
            Pattern.compile("Section lacks heading\\. .*"),
            // A wall that shows a picture, or nothing, has the heading of its list of keys only.
            Pattern.compile("This document has heading elements but none .*level of 1\\."));

    private Faults() {}

    static void needTheChecker() {
        Needed.here(NuChecker.jar().isPresent(), NuChecker.MISSING);
    }

    static List<String> in(Collected collected, Path folder) {
        return NuChecker.check(folder, collected.pages()).stream()
                .filter(message -> MEANT.stream()
                        .noneMatch(meant -> meant.matcher(message.text()).matches()))
                .filter(message -> !collected.place(message.page()).endsWith("(a piece)")
                        || !ELSEWHERE.matcher(message.text()).matches())
                .map(message -> message.type() + ": " + message.text() + " in "
                        + message.extract().strip() + " at " + collected.place(message.page()))
                .toList();
    }
}
