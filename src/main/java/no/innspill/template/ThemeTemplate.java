package no.innspill.template;

import java.util.List;
import no.innspill.language.LocalizedText;

/** A theme as a template has it: its title and its guiding questions. */
public record ThemeTemplate(LocalizedText title, List<LocalizedText> questions) {

    public ThemeTemplate {
        questions = List.copyOf(questions);
    }
}
