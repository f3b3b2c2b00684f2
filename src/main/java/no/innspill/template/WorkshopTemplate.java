package no.innspill.template;

import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Words;

/**
 * A ready set of themes, questions, tags and agenda, from which a workshop is made.
 *
 * @param name its short name in addresses and forms, for example {@code ekommune}; not part of the file
 * @param description what it is for, one or two sentences; may be empty
 * @param language the language of the file: texts in one language only are in this one
 * @param responsible who may be made responsible for a measure
 * @param horizons by when a measure may be done
 * @param approveFirst whether the facilitator approves ideas before others see them
 */
public record WorkshopTemplate(
        String name,
        Words title,
        Words description,
        Language language,
        List<ThemeTemplate> themes,
        List<Words> tags,
        List<Words> affiliations,
        List<Words> responsible,
        List<Words> horizons,
        boolean approveFirst,
        Agenda agenda) {

    public WorkshopTemplate {
        themes = List.copyOf(themes);
        tags = List.copyOf(tags);
        affiliations = List.copyOf(affiliations);
        responsible = List.copyOf(responsible);
        horizons = List.copyOf(horizons);
    }
}
