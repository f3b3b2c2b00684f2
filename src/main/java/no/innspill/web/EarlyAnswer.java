package no.innspill.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.pace.Pace;
import no.innspill.pace.Recent;
import no.innspill.result.Refusal;

/** A refusal in words before any resource is asked: a page or problem details, as the request prefers. */
public final class EarlyAnswer {

    /** Where in the order of handlers a body is read, after the door. */
    public static final int BODIES = Door.ORDER + 1;

    /** Where whoever wants to turn requests away has its place. */
    public static final int AFTER_BODIES = BODIES + 1;

    private EarlyAnswer() {}

    /** Drawn once: thousands may be turned away at once, on the threads on which everybody's bytes come in. */
    private static final Recent<Said, String> KNOWN = new Recent<>(200);

    /** The same with when to come again, which is also the first thing that the words tell. */
    public static void comeAgain(RoutingContext request, Refusal refusal, Duration wait) {
        long seconds = Pace.seconds(wait);
        request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        refuse(request, refusal, seconds);
    }

    public static Future<Void> refuse(RoutingContext request, Refusal refusal, Object... arguments) {
        RefusalFigures.count(refusal);
        Negotiation wishes = new Negotiation(request);
        Addressed.protect(request.request(), request.response());
        Said said = new Said(refusal, List.of(arguments), wishes.language(), wishes.json());
        return request.response()
                .setStatusCode(refusal.status())
                // Some of these are given before the headers of every answer are: without it a page takes them for
                // somebody else's.
                .putHeader("Innspill", "1")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", wishes.json() ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8")
                .end(KNOWN.get(said, said::text));
    }

    /** What is told, which is the same for everybody whom it is told in that way. */
    private record Said(Refusal refusal, List<Object> arguments, Language language, boolean json) {

        private String text() {
            Problem problem = Problem.of(refusal, arguments, language, List.of());
            return json
                    ? Json.encode(problem)
                    : RefusalAnswer.errorPage(refusal, problem.title(), problem.detail(), language, "");
        }
    }
}
