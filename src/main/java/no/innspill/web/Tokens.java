package no.innspill.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.innspill.access.Secrets;
import no.innspill.capability.ProgramToken;
import no.innspill.language.Language;
import org.jspecify.annotations.Nullable;

/** What a browser showed us of a workshop's cookies: at most one secret for each role. */
public record Tokens(@Nullable String participant, @Nullable String control, @Nullable String projector) {

    /** What a request shows: a program its token, and a browser its cookies. */
    public static Tokens shown(HttpServerRequest request, String code) {
        return Authorization.isShown(request)
                ? new Tokens(null, Authorization.token(request), null)
                : read(code, name -> cookie(request, name));
    }

    /** The value of a cookie; null where there is none, or where a program asks, which has none. */
    static @Nullable String cookie(HttpServerRequest request, String name) {
        Cookie cookie = Authorization.isShown(request) ? null : request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** Reads the cookies of one workshop through a function from a cookie's name to its value (or null). */
    public static Tokens read(String code, UnaryOperator<@Nullable String> cookies) {
        return new Tokens(
                secret(cookie(Role.PARTICIPANT, code, cookies)),
                secret(cookie(Role.CONTROL, code, cookies)),
                secret(cookie(Role.PROJECTOR, code, cookies)));
    }

    /** The value of a role's cookie; the one that only this host can have set goes before the other. */
    static @Nullable String cookie(Role role, String code, UnaryOperator<@Nullable String> cookies) {
        String own = cookies.apply(role.hostCookie(code));
        return own == null ? cookies.apply(role.cookie(code)) : own;
    }

    static String value(String secret, Optional<Language> language) {
        return secret + language.map(chosen -> "." + chosen.tag()).orElse("");
    }

    private static @Nullable String secret(@Nullable String cookie) {
        String secret = cookie == null ? null : cookie.split("\\.", 2)[0];
        // A program's token opens nothing to a browser.
        return secret == null || ProgramToken.isOne(secret) ? null : secret;
    }

    /** Who takes part in this browser, as its pages tell their scripts: not to be guessed, and nothing for nobody. */
    public String owner() {
        return participant == null || participant.isEmpty()
                ? ""
                : "p-" + Secrets.hash("owner " + participant).substring(0, 12);
    }

    /** The same browser after it has given up its control cookie. */
    public Tokens withoutControl() {
        return new Tokens(participant, null, projector);
    }

    /** One secret that is shown, of whichever role; empty for none. */
    String any() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.ofNullable(of(role)))
                .filter(secret -> !secret.isEmpty())
                .findFirst()
                .orElse("");
    }

    public @Nullable String of(Role role) {
        return switch (role) {
            case PARTICIPANT -> participant;
            case CONTROL -> control;
            case PROJECTOR -> projector;
        };
    }
}
