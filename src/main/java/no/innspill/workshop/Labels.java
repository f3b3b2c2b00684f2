package no.innspill.workshop;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;

/** Labels to choose from: two that look alike would be no choice, and no template could hold them. */
public final class Labels {

    private Labels() {}

    /** The label as it would be seen twice, in the language it is edited in or the workshop's own. */
    public static Optional<String> taken(
            LocalizedText label, Stream<LocalizedText> others, Language content, Language own) {
        List<LocalizedText> known = others.toList();
        return Stream.of(content, own)
                .filter(language ->
                        known.stream().anyMatch(other -> same(other.in(language, own), label.in(language, own))))
                .map(language -> label.in(language, own))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /** A label that would be there twice if the workshop's own language were this one. */
    public static Optional<String> twiceIn(Workshop workshop, Language language) {
        return Stream.of(
                        workshop.plan().tags().stream().map(Choice::label),
                        workshop.plan().affiliations().stream().map(Choice::label),
                        workshop.plan().responsible().stream().map(Choice::label),
                        workshop.plan().horizons().stream().map(Choice::label))
                .flatMap(list -> twice(list.map(label -> label.in(language, language))).stream())
                .findFirst();
    }

    private static Optional<String> twice(Stream<String> labels) {
        Set<String> seen = new HashSet<>();
        return labels.filter(label -> !seen.add(fold(label))).findFirst();
    }

    private static String fold(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
