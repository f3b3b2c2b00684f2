package no.innspill.template;

import java.util.List;
import no.innspill.language.LocalizedText;

/** A theme as a template has it: its title, what it is called where there is little room (may be empty), and its guiding questions. */
public record ThemeTemplate(LocalizedText title, LocalizedText shortTitle, List<LocalizedText> questions) {

    public ThemeTemplate(LocalizedText title, List<LocalizedText> questions) {
        this(title, LocalizedText.NONE, questions);
    }

    public ThemeTemplate {
        questions = List.copyOf(questions);
    }
}
