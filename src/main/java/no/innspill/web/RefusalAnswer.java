package no.innspill.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.innspill.desk.DeskRefusal;
import no.innspill.form.Form;
import no.innspill.form.TypedFields;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.result.Refusal;
import no.innspill.workshop.JoinCode;

/** A refusal as somebody is told it, and counted: problem details for programs, and a page that says why for everybody else. */
record RefusalAnswer(boolean json, Language language) {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance refusal(
                String detail, List<TypedFields.Field> fields, String action, String back);

        static native TemplateInstance error(
                int status, String title, String detail, boolean codeAsked, String typed, String gone);
    }

    static RefusalAnswer to(Caller caller) {
        return new RefusalAnswer(caller.wantsJson(), caller.language());
    }

    /**
     * What was typed is given back.
     *
     * @param path where the form went, and goes again
     * @param back the page that it was filled in on
     */
    Response ofForm(Refusal refusal, List<Object> arguments, Form form, String path, String back) {
        RefusalFigures.count(refusal);
        if (json) {
            return problem(Problem.of(refusal, arguments, language, List.of()), arguments);
        }
        String page = Templates.refusal(
                        Problem.detail(refusal, arguments, language), TypedFields.of(form, refusal), path, back)
                .setLocale(language.locale())
                .render();
        return page(refusal.status(), page, arguments);
    }

    /** @param errors everything that is wrong, where that is known */
    Response of(Refusal refusal, List<String> errors, List<Object> arguments) {
        String typed =
                refusal == DeskRefusal.NO_SUCH_WORKSHOP && !arguments.isEmpty() ? String.valueOf(arguments.get(0)) : "";
        return of(refusal, Problem.of(refusal, arguments, language, errors), typed, arguments);
    }

    /** @param reason the key of what is told behind the refusal's own words */
    Response because(Refusal refusal, String reason) {
        Problem problem = Problem.of(refusal, List.of(), language, List.of());
        return of(refusal, problem.because(Messages.say(language, reason)), "", List.of());
    }

    private Response of(Refusal refusal, Problem problem, String typed, List<Object> arguments) {
        RefusalFigures.count(refusal);
        return json
                ? problem(problem, arguments)
                : page(
                        refusal.status(),
                        errorPage(refusal, problem.title(), problem.detail(), language, typed),
                        arguments);
    }

    /** @param typed a code that nobody has, to be put right */
    static String errorPage(Refusal refusal, String title, String detail, Language language, String typed) {
        boolean asked = refusal == DeskRefusal.NO_SUCH_WORKSHOP;
        String gone = asked && JoinCode.isWellFormed(JoinCode.normalise(typed)) ? JoinCode.normalise(typed) : "";
        return Templates.error(refusal.status(), title, detail, asked, typed, gone)
                .setLocale(language.locale())
                .render();
    }

    private static Response problem(Problem problem, List<Object> arguments) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        return comingAgain(response, problem.status(), arguments).build();
    }

    private static Response page(int status, String html, List<Object> arguments) {
        return comingAgain(Responses.html(html).status(status), status, arguments)
                .build();
    }

    /** Says when the same may be sent again; the words of who was too fast say it too. */
    private static Response.ResponseBuilder comingAgain(
            Response.ResponseBuilder response, int status, List<Object> arguments) {
        return switch (status) {
            case 503 -> response.header(HttpHeaders.RETRY_AFTER, 1);
            case 429 -> response.header(
                    HttpHeaders.RETRY_AFTER, arguments.isEmpty() ? 1 : String.valueOf(arguments.get(0)));
            default -> response;
        };
    }
}
