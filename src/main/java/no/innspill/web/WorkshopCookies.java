package no.innspill.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import org.jspecify.annotations.Nullable;

/** The cookies by which a browser is known in its workshops: which of them it shows, and those that are set and put out. */
public final class WorkshopCookies {

    /** More than a browser keeps for one host. */
    private static final int MOST_HELD = 200;

    /** Days. */
    private static final int LONGEST_KEPT = 400;

    /** The letters of a random secret. */
    private static final int HAND = 22;

    private final HttpServerRequest request;
    private final int kept;

    WorkshopCookies(HttpServerRequest request, int retentionDays) {
        this.request = request;
        this.kept = seconds(retentionDays);
    }

    /** No browser keeps a cookie for longer, and more seconds than a number holds would have it thrown away at once. */
    static int seconds(int days) {
        return Math.min(days, LONGEST_KEPT) * 24 * 60 * 60;
    }

    /** The workshops that this browser shows a cookie for, right or wrong; of very many the first ones. */
    public Set<String> heldCodes() {
        return Authorization.isShown(request)
                ? Set.of()
                : request.cookies().stream()
                        .flatMap(cookie -> Role.codeIn(cookie.getName()).stream())
                        .distinct()
                        .limit(MOST_HELD)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether there is a facilitator's cookie among those shown, right or wrong. */
    boolean showsControl() {
        return heldCodes().stream().anyMatch(code -> Tokens.shown(request, code).control() != null);
    }

    /** What whoever asks is known by among those that control the workshop, or null; each program has a hand of its own. */
    public static @Nullable String hand(HttpServerRequest request, String code) {
        String token = Authorization.token(request);
        return token == null ? handIn(Tokens.cookie(request, Role.hand(code))) : Secrets.hash("hand " + token);
    }

    /** What the cookie of that name says, or null where it says nothing that can be ours. */
    public static @Nullable String handIn(@Nullable String cookie) {
        return cookie == null || cookie.length() != HAND ? null : Secrets.hash(cookie);
    }

    /** Makes it one that is known; it gives no right to anything. */
    public NewCookie rememberHand(String code, String fresh) {
        return cookie(Role.hand(code)).value(fresh).maxAge(kept).build();
    }

    /** The one cookie that knows this browser again in this role. */
    public NewCookie remember(String code, Role role, String secret, Language language) {
        return remember(code, role, secret, Optional.of(language));
    }

    /** Whoever has chosen no language has the workshop's, whichever that is by then. */
    public NewCookie remember(String code, Role role, String secret, Optional<Language> language) {
        return remembering(code, role, language).apply(secret);
    }

    /** The same for so many seconds only. */
    public NewCookie remember(String code, Role role, String secret, Optional<Language> language, int seconds) {
        return lasting(code, role, language, seconds).apply(secret);
    }

    /** The same as soon as the secret is known, also when the request is not at hand any more. */
    public Function<String, NewCookie> remembering(String code, Role role, Optional<Language> language) {
        return lasting(code, role, language, kept);
    }

    private Function<String, NewCookie> lasting(String code, Role role, Optional<Language> language, int seconds) {
        NewCookie.Builder cookie = cookie(Caller.isSecure(request) ? role.hostCookie(code) : role.cookie(code))
                .maxAge(seconds);
        return secret -> cookie.value(Tokens.value(secret, language)).build();
    }

    /** All that this browser is known by in the role. Whoever leads from it next has a hand of their own. */
    public NewCookie[] forget(String code, Role role) {
        boolean own = Tokens.cookie(request, role.hostCookie(code)) != null;
        NewCookie forgotten = forget(own ? role.hostCookie(code) : role.cookie(code));
        return role == Role.CONTROL
                ? new NewCookie[] {forgotten, forget(Role.hand(code))}
                : new NewCookie[] {forgotten};
    }

    private NewCookie forget(String name) {
        return cookie(name).value("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(String name) {
        return new NewCookie.Builder(name)
                .path("/")
                .httpOnly(true)
                .secure(Caller.isSecure(request))
                .sameSite(NewCookie.SameSite.LAX);
    }

    /** Cookies for a workshop that there is not, or not for this browser, to be put out of the browser. */
    public NewCookie[] forgetAll(String code) {
        return Stream.of(Role.values())
                .filter(role -> Tokens.shown(request, code).of(role) != null)
                .flatMap(role -> Stream.of(forget(code, role)))
                .toArray(NewCookie[]::new);
    }
}
