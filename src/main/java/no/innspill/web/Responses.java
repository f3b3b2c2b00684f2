package no.innspill.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Answer;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.result.Refusal;
import no.innspill.store.Condition;

/**
 * Turns answers into responses: JSON or problem details for programs; for a plain form a redirect to the page that shows
 * the change, or a page that says why not and gives back what was typed.
 */
@RequestScoped
public class Responses {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance enter(String target);
    }

    /** Where a plain form goes on, the status for a program, and cookies to set with a yes. */
    public record Then(String page, int status, List<NewCookie> cookies) {

        public static Then backTo(String page) {
            return new Then(page, 200, List.of());
        }

        public Then withStatus(int newStatus) {
            return new Then(page, newStatus, cookies);
        }

        public Then with(NewCookie... set) {
            return new Then(page, status, List.of(set));
        }
    }

    private final Caller caller;

    Responses(Caller caller) {
        this.caller = caller;
    }

    /** The reply to a command, given when it is committed; what the request says is read here and now, before that. */
    public CompletionStage<Response> when(CompletionStage<Answer> answer, Form form, Then then) {
        RefusalAnswer no = RefusalAnswer.to(caller);
        String path = caller.target();
        return answer.thenApply(given -> given.refused()
                .map(refusal -> no.ofForm(refusal, given.arguments(), form, path, then.page()))
                .orElseGet(() -> accepted(no.json(), given, then)));
    }

    private static Response accepted(boolean json, Answer answer, Then then) {
        Response.ResponseBuilder response = json
                ? Response.status(then.status())
                        .type(MediaType.APPLICATION_JSON)
                        .entity(answer.told())
                : goTo(then.page());
        return response.cookie(then.cookies().toArray(NewCookie[]::new)).build();
    }

    /** See other, by its path alone: behind a proxy nobody here knows for sure what comes before it. */
    public static Response.ResponseBuilder goTo(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }

    /** A refusal before any command could be given, or after one failed: the form goes back with it. */
    public Response refuse(Refusal refusal, Form form) {
        return form.fields().isEmpty() ? refuse(refusal) : refuse(form, caller.cameFrom(), refusal);
    }

    /** A refusal outside any command: a page or problem details, as the caller prefers. */
    public Response refuse(Refusal refusal, Object... arguments) {
        return refuse(refusal, List.of(), arguments);
    }

    /** A refusal of a form outside any command, which gives back what was typed. */
    public Response refuse(Form form, String back, Refusal refusal, Object... arguments) {
        return RefusalAnswer.to(caller).ofForm(refusal, List.of(arguments), form, caller.target(), back);
    }

    /** The same with a list of everything that is wrong. */
    public Response refuse(Refusal refusal, List<String> errors, Object... arguments) {
        return RefusalAnswer.to(caller).of(refusal, errors, List.of(arguments));
    }

    /** Nothing can be read, not even who asks: whoever shows a facilitator's cookie is told what is wrong, right or not. */
    Response outOfReach(Condition condition) {
        RefusalAnswer no = RefusalAnswer.to(caller);
        return condition.isWell() || !caller.cookies().showsControl()
                ? no.of(RequestRefusal.OUT_OF_REACH, List.of(), List.of())
                : no.because(RequestRefusal.OUT_OF_REACH, condition.key());
    }

    /** For a secret link that another site led to: nothing is kept in the browser before somebody has said so. */
    public Response enterByHand() {
        return html(Templates.enter(caller.target()), caller.language()).build();
    }

    /** The answer with one field more, put in here: what the desk answers is kept, and a secret must not be. */
    public static Response with(Response answer, String field, String value) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (answer.getEntity() instanceof Map<?, ?> done) {
            done.forEach((name, each) -> told.put(String.valueOf(name), each));
        }
        told.put(field, value);
        return Response.fromResponse(answer).entity(told).build();
    }

    /** A page in the language; 200 unless another status is set. */
    public static Response.ResponseBuilder html(TemplateInstance page, Language language) {
        return html(page.setLocale(language.locale()).render());
    }

    static Response.ResponseBuilder html(String page) {
        return Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }
}
