package no.innspill.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import no.innspill.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A language that a browser says its user reads, as in {@code nn-NO;q=0.9}, and how gladly. What cannot be understood is
 * not there: the router's own reader ends in a fault over a lone quotation mark.
 */
record Spoken(String tag, double gladly) {

    /** The first of ours among those in the header, the one that is read most gladly. */
    static Optional<Language> in(@Nullable String header) {
        return Arrays.stream(header == null ? new String[0] : header.split(",", -1))
                .map(Spoken::read)
                .filter(spoken -> spoken.gladly > 0)
                .sorted(Comparator.comparingDouble(Spoken::gladly).reversed())
                .flatMap(spoken -> Language.of(spoken.tag).stream())
                .findFirst();
    }

    private static Spoken read(String written) {
        String[] parts = written.split(";", -1);
        double gladly = 1;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("q=")) {
                gladly = part.matches("q=(?:0|0?\\.\\d{1,3}|1(?:\\.0{1,3})?)")
                        ? Double.parseDouble(part.substring(2))
                        : 0;
            }
        }
        return new Spoken(parts[0].strip(), gladly);
    }
}
