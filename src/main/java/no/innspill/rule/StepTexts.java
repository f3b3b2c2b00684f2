package no.innspill.rule;

import jakarta.persistence.Embeddable;
import no.innspill.language.LocalizedText;

/**
 * What stands in a step.
 *
 * @param title what it is called, for everybody
 * @param text what to do now, for everybody; may be empty, and so may all that follows
 * @param script what the facilitator may say when it begins
 * @param notes what the facilitator wants to remember; nobody else sees it
 */
@Embeddable
public record StepTexts(LocalizedText title, LocalizedText text, LocalizedText script, LocalizedText notes) {

    public static StepTexts of(LocalizedText title, LocalizedText text) {
        return new StepTexts(title, text, LocalizedText.NONE, LocalizedText.NONE);
    }
}
