package no.innspill.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.form.Query;
import no.innspill.pace.Guesses;
import no.innspill.pace.Pace;
import no.innspill.pace.Pace.Deed;
import org.jspecify.annotations.Nullable;

/**
 * The first to see a request: turns away who asks too much or guesses too often from where they are. Whoever has proved
 * to be in a room is not held back by what others at the same address do, and their own guesses are counted by themselves.
 */
@ApplicationScoped
class Door {

    static final int ORDER = Integer.MIN_VALUE + 1;

    private static final Pattern MADE = Pattern.compile("/w/([^/]+)/control");
    private static final Set<Integer> MISSES = Set.of(401, 404);

    private static final Pattern READ_BY_COOKIE = Pattern.compile("/w/[^/]+/(board|events|tokens|mine|control)");

    /** What is done for anybody, whatever they show, and so proves nothing; however its end is spelled. */
    private static final Pattern DONE_FOR_ANYBODY =
            Pattern.compile("/w/[^/]+/(participation|departure|control)([/;].*)?");

    private static final Pattern CONTROLS = Pattern.compile("%[01][0-9A-Fa-f]|%7[Ff]|[\\x00-\\x1F\\x7F]");

    private final Pace pace;
    private final Guesses guesses;

    Door(Pace pace, Guesses guesses) {
        this.pace = pace;
        this.guesses = guesses;
    }

    void watch(@Observes Router router) {
        router.route().order(ORDER).handler(this::admit);
    }

    private void admit(RoutingContext request) {
        String path = request.normalizedPath();
        if (path.startsWith("/assets/")) {
            request.next();
            return;
        }
        if (hasControls(path)) {
            EarlyAnswer.refuse(request, RequestRefusal.NO_SUCH_PAGE);
            return;
        }
        // An old program names no host: nobody can say then where a link would lead.
        if (request.request().authority() == null) {
            EarlyAnswer.refuse(request, RequestRefusal.NOT_READABLE);
            return;
        }
        Attempt one = Attempt.read(request, path);
        boolean proved = one.isProved(guesses);
        Optional<Duration> wait = proved ? Optional.empty() : pace.tooSoon(Deed.ASKING, one.address());
        if (wait.isPresent()) {
            EarlyAnswer.comeAgain(request, PaceRefusal.TOO_FAST, wait.get());
            return;
        }
        wait = one.isGuess(guesses) ? guesses.tooMany(one.guesser(guesses), one.guessed()) : Optional.empty();
        if (wait.isPresent()) {
            EarlyAnswer.comeAgain(request, PaceRefusal.GUESSED_TOO_OFTEN, wait.get());
            return;
        }
        request.addEndHandler(x -> learn(request, one, path));
        request.next();
    }

    private void learn(RoutingContext request, Attempt one, String path) {
        started(request, path).ifPresent(code -> guesses.wasRight(one.address(), code));
        if (!one.isOfRoom()) {
            return;
        }
        int status = request.response().getStatusCode();
        if (MISSES.contains(status)) {
            guesses.missed(one.guesser(guesses), status == 404 ? one.guessed() : one.proof());
        } else if (status < 400 && path.startsWith("/w/")) {
            guesses.wasRight(one.address(), one.code());
        }
        // Whatever needs a cookie and is answered has proved it; the page itself is shown to anybody.
        if (status < 400 && !one.secret().isEmpty() && (one.bySecret() || needsCookie(request, path))) {
            guesses.wasRight(one.address(), one.proof());
        }
    }

    /** The code of the workshop that somebody has just started, which is no guess of theirs. */
    private static Optional<String> started(RoutingContext request, String path) {
        String location = request.response().headers().get(HttpHeaders.LOCATION);
        return location != null && (path.equals("/workshops") || path.equals("/rehearsals") || path.endsWith("/copies"))
                ? Optional.of(MADE.matcher(location)).filter(Matcher::find).map(made -> made.group(1))
                : Optional.empty();
    }

    /**
     * A page that is only looked for, by HEAD or OPTIONS, lets nobody in; and whoever has a key in the address is led on
     * before their cookie is looked at.
     */
    private static boolean needsCookie(RoutingContext request, String path) {
        boolean read = READ_BY_COOKIE.matcher(path).matches();
        boolean byKey = Query.of(request).has("key");
        boolean forAnybody = DONE_FOR_ANYBODY.matcher(path).matches();
        return switch (request.request().method().name()) {
            case "GET" -> read && !byKey;
            case "POST", "DELETE" -> path.startsWith("/w/") && !forAnybody;
            default -> false;
        };
    }

    /** No address of ours has any; written into another address they would end its line. */
    private static boolean hasControls(@Nullable String path) {
        return path != null && CONTROLS.matcher(path).find();
    }
}
