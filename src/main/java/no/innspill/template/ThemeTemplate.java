package no.innspill.template;

import java.util.List;
import no.innspill.language.Words;

/** A theme as a template has it: its title and its guiding questions. */
public record ThemeTemplate(Words title, List<Words> questions) {

    public ThemeTemplate {
        questions = List.copyOf(questions);
    }
}
