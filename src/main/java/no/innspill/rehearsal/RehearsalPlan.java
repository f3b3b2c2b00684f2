package no.innspill.rehearsal;

import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
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

    private static final int USUAL_MINUTES = 45;
    private static final int MOST_MINUTES = 24 * 60;

    /** Of a template, with the fields {@code minutes} and {@code title}, either of which may be left out. */
    static Result<RehearsalPlan> read(WorkshopTemplate template, Language language, int people, Form form) {
        long minutes = form.text("minutes").isBlank()
                ? USUAL_MINUTES
                : form.number("minutes").orElse(0L);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            return Result.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, MOST_MINUTES);
        }
        RehearsalPlan plan = new RehearsalPlan(template, template.title(), language, (int) minutes, people);
        return form.text("title").isBlank()
                ? Result.ok(plan)
                : PlanText.title(form.text("title")).map(plan::titled);
    }

    private RehearsalPlan titled(String words) {
        return new RehearsalPlan(template, title.with(language, words), language, minutes, people);
    }
}
