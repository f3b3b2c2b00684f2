package no.innspill.measure;

import no.innspill.form.Form;
import no.innspill.result.Result;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.rule.TypedTexts;

/** What a measure's free texts may be, typed or from a file. */
public final class MeasureTexts {

    static final int TITLE = PlanLimits.TITLE;
    static final int WHY = PlanLimits.STEP_TEXT;
    static final int BY_WHOM = PlanLimits.TITLE;

    private MeasureTexts() {}

    /** Reads those of a form. */
    static TypedTexts of(Form form) {
        return TypedTexts.of(form.fields(), "why");
    }

    public static Result<String> title(String typed) {
        return PlanText.required(typed, TITLE);
    }

    public static Result<String> why(String typed) {
        return PlanText.paragraphs(typed, WHY);
    }

    public static Result<String> byWhom(String typed) {
        return PlanText.line(typed, BY_WHOM);
    }
}
