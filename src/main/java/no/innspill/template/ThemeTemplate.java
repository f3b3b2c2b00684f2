package no.innspill.template;

import java.util.List;
import no.innspill.language.LocalizedText;

/**
 * A theme as a template has it.
 *
 * @param shortTitle what it is called where there is little room; may be empty
 * @param questions that guide
 * @param examples what might be written under it, for rehearsals
 */
public record ThemeTemplate(
        LocalizedText title, LocalizedText shortTitle, List<LocalizedText> questions, List<LocalizedText> examples) {

    public ThemeTemplate(LocalizedText title, LocalizedText shortTitle, List<LocalizedText> questions) {
        this(title, shortTitle, questions, List.of());
    }

    public ThemeTemplate(LocalizedText title, List<LocalizedText> questions) {
        this(title, LocalizedText.NONE, questions);
    }

    public ThemeTemplate {
        questions = List.copyOf(questions);
        examples = List.copyOf(examples);
    }
}
