package no.innspill.plan;

import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.web.Responses.Then;

/** Where a form of the plan goes on: on the same page, in the same language, at the place that was changed. */
final class PlanPage {

    private PlanPage() {}

    static Then at(String code, Form form, String place) {
        String content = Language.of(form.text("content"))
                .map(language -> "content=" + language.tag() + "&")
                .orElse("");
        return Then.backTo("/w/" + code + "/plan?" + content + "at=" + place + "#" + place);
    }
}
