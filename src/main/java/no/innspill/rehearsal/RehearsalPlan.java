package no.innspill.rehearsal;

import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.template.WorkshopTemplate;

/**
 * What is rehearsed.
 *
 * @param minutes the wanted length
 * @param people how many come in
 */
record RehearsalPlan(WorkshopTemplate template, LocalizedText title, Language language, int minutes, int people) {

    /** A workshop has one length only. */
    static final int AS_PLANNED = 0;
}
