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
import no.innspill.access.Secrets;
import no.innspill.address.Addresses;
import no.innspill.pace.Guesses;
import no.innspill.pace.Pace;
import no.innspill.pace.Pace.Deed;
import no.innspill.workshop.JoinCode;
import org.jspecify.annotations.Nullable;

/**
 * The first to see a request: turns away who asks too much or guesses too often from where they are. Whoever has proved
 * to be in a room is not held back by what others at the same address do.
 */
@ApplicationScoped
class Door {

    static final int ORDER = Integer.MIN_VALUE + 1;

    private static final Pattern ROOM = Pattern.compile("/(?:w/|live/)?([^/]+)(/.*)?");
    private static final Set<String> NOT_ROOMS = Set.of(
            "assets",
            "workshops",
            "rehearsals",
            "runs",
            "join",
            "w",
            "live",
            "openapi.yaml",
            "sign-in",
            "shared",
            "mine");
    private static final Pattern MADE = Pattern.compile("/w/([^/]+)/control");
    private static final Pattern RESULTS = Pattern.compile("/w/[^/]+/results/([^/]+)");
    private static final Set<Integer> MISSES = Set.of(401, 404);
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

    /**
     * What a request tries.
     *
     * @param secret a cookie or key of that room that it shows, hashed; empty for none
     * @param bySecret whether it is about the secret, and not about the code that leads to the room
     */
    private record Try(String address, String code, String secret, boolean bySecret) {

        Try(String address, String code, String secret) {
            this(address, code, secret, false);
        }

        boolean isOfRoom() {
            return !code.isEmpty();
        }

        String proof() {
            return code + " " + secret;
        }

        /** What is guessed by it. */
        String guessed() {
            return bySecret ? proof() : code;
        }
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
        Try one = read(request, path);
        boolean proved = knows(one.address(), one.code(), one.secret()) || isKnownInRoom(request, one);
        Optional<Duration> wait = proved ? Optional.empty() : pace.tooSoon(Deed.ASKING, one.address());
        if (wait.isPresent()) {
            EarlyAnswer.comeAgain(request, PaceRefusal.TOO_FAST, wait.get());
            return;
        }
        wait = one.isOfRoom() && !proved ? guesses.tooMany(one.address(), one.guessed()) : Optional.empty();
        if (wait.isPresent()) {
            EarlyAnswer.comeAgain(request, PaceRefusal.GUESSED_TOO_OFTEN, wait.get());
            return;
        }
        request.addEndHandler(x -> learn(request, one, path));
        request.next();
    }

    private boolean knows(String address, String code, String secret) {
        return !secret.isEmpty() && guesses.knows(address, code + " " + secret);
    }

    /** Who tries a secret of another kind may have proved long ago to be in the room, by the cookie that comes along. */
    private boolean isKnownInRoom(RoutingContext request, Try one) {
        if (!one.bySecret()) {
            return false;
        }
        String cookie = Tokens.shown(request.request(), one.code()).any();
        return !cookie.isEmpty() && knows(one.address(), one.code(), Secrets.hash(cookie));
    }

    private void learn(RoutingContext request, Try one, String path) {
        started(request, path).ifPresent(code -> guesses.wasRight(one.address(), code));
        if (!one.isOfRoom()) {
            return;
        }
        int status = request.response().getStatusCode();
        if (MISSES.contains(status)) {
            guesses.missed(one.address(), status == 404 ? one.guessed() : one.proof());
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

    private static boolean needsCookie(RoutingContext request, String path) {
        boolean command = !request.request().method().name().equals("GET") && !path.endsWith("/participation");
        return command
                || path.endsWith("/board")
                || path.endsWith("/events")
                || path.endsWith("/tokens")
                || path.endsWith("/mine")
                || path.endsWith("/control");
    }

    private static Try read(RoutingContext request, String path) {
        String address = Addresses.of(request);
        Matcher room = ROOM.matcher(path);
        if (!room.matches() || NOT_ROOMS.contains(room.group(1))) {
            return new Try(address, "", "");
        }
        String code = JoinCode.normalise(room.group(1));
        Matcher results = RESULTS.matcher(path);
        if (results.matches()) {
            return new Try(address, code, Secrets.hash(results.group(1)), true);
        }
        String secret = Tokens.shown(request.request(), code).any();
        return new Try(address, code, secret.isEmpty() ? "" : Secrets.hash(secret));
    }

    /** No address of ours has any; written into another address they would end its line. */
    private static boolean hasControls(@Nullable String path) {
        return path != null && CONTROLS.matcher(path).find();
    }
}
