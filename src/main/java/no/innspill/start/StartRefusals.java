package no.innspill.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.innspill.desk.DeskRefusal;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.template.TemplateProblem;
import no.innspill.template.TemplateRefusal;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Starting.No;

/** Says why no workshop is started, to people on the page they came from, and to programs. */
@RequestScoped
class StartRefusals {

    private final StartResource start;
    private final Caller caller;
    private final Responses replies;

    StartRefusals(StartResource start, Caller caller, Responses replies) {
        this.start = start;
        this.caller = caller;
        this.replies = replies;
    }

    /** A file cannot be given back: whoever reads a page gets the form for it again. */
    Response keyUsed(Form form) {
        return caller.wantsJson() || form.has("template")
                ? replies.refuse(form, "/", DeskRefusal.KEY_USED)
                : start.page(
                        DeskRefusal.KEY_USED.status(),
                        "",
                        List.of(Messages.say(caller.language(), "refusal_key_used")));
    }

    Response refused(Form form, No no) {
        return replies.refuse(form, "/", no.refusal(), no.arguments().toArray());
    }

    Response refused(List<String> lines) {
        return caller.wantsJson()
                ? replies.refuse(TemplateRefusal.TEMPLATE_FAULTY, lines)
                : start.page(TemplateRefusal.TEMPLATE_FAULTY.status(), "", lines);
    }

    Response faulty(List<TemplateProblem> problems) {
        Language language = caller.language();
        List<String> lines = problems.stream()
                .map(problem -> Messages.say(
                                language,
                                "template_at",
                                String.valueOf(problem.line()),
                                String.valueOf(problem.column()))
                        + ": "
                        + Messages.say(
                                language,
                                "template_" + problem.key(),
                                problem.arguments().toArray()))
                .toList();
        return refused(lines);
    }
}
