package no.innspill.web;

import io.vertx.core.Future;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.workshop.Refusal;

/** A refusal in words before any resource is asked: a page or problem details, as the request prefers. */
final class EarlyAnswer {

    private EarlyAnswer() {}

    static Future<Void> refuse(RoutingContext request, Refusal refusal, Object... arguments) {
        Wishes wishes = new Wishes(request);
        Language language = wishes.language();
        Problem problem = Problem.of(refusal, List.of(arguments), language, List.of());
        return request.response()
                .setStatusCode(refusal.status())
                // Some of these are given before the headers of every answer are: without it a page takes them for
                // somebody else's.
                .putHeader("Innspill", "1")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", wishes.json() ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8")
                .end(
                        wishes.json()
                                ? Json.encode(problem)
                                : Replies.errorPage(refusal, problem.title(), problem.detail(), language, ""));
    }
}
