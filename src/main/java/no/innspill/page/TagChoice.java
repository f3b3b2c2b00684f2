package no.innspill.page;

import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.workshop.Workshop;

/** Something to choose: a tag, or who one speaks for. */
public record TagChoice(long id, Worded label) {

    public static List<TagChoice> tags(Workshop workshop, Language language) {
        return workshop.plan().tags().stream()
                .map(tag -> of(tag.id(), tag.label(), workshop, language))
                .toList();
    }

    public static List<TagChoice> affiliations(Workshop workshop, Language language) {
        return workshop.plan().affiliations().stream()
                .map(one -> of(one.id(), one.label(), workshop, language))
                .toList();
    }

    private static TagChoice of(long id, LocalizedText label, Workshop workshop, Language language) {
        return new TagChoice(id, label.worded(language, workshop.language()));
    }
}
