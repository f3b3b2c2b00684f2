package no.innspill.suggestion;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.idea.Idea;
import no.innspill.language.LocalizedText;
import no.innspill.similarity.ComparedText;
import no.innspill.workshop.Theme;

/**
 * What texts are compared with: the ideas of a theme, and what was asked there, since the words of the question stand in
 * every other answer. It is read once, and nothing of the database is needed afterwards.
 */
public record Comparison(long theme, List<String> asked, List<ComparedText> texts) {

    public static final Comparison NONE = new Comparison(0, List.of(), List.of());

    public static Comparison of(Theme theme, List<Idea> ideas) {
        return new Comparison(
                theme.id(),
                Stream.concat(Stream.of(theme.title()), theme.questions().stream())
                        .map(LocalizedText::texts)
                        .flatMap(texts -> texts.values().stream())
                        .sorted()
                        .toList(),
                ideas.stream()
                        .map(idea -> new ComparedText(idea.id(), idea.text()))
                        .toList());
    }
}
