package no.innspill.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import no.innspill.capability.ProgramToken;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows in the header {@code Authorization}. Whoever shows one has no cookies: they are not looked at, so
 * nobody can have a browser lend its own to somebody else's token.
 */
public final class Authorization {

    private static final String SCHEME = "Bearer ";

    private Authorization() {}

    /** Whether it is a program that asks, with the right token or not. A scheme of others, as a proxy has it, is none of ours. */
    public static boolean isShown(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.AUTHORIZATION).stream().anyMatch(Authorization::isBearer);
    }

    /** The token, if one is shown, and one only. */
    public static @Nullable String token(HttpServerRequest request) {
        List<String> all = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (all.size() != 1 || !isBearer(all.get(0))) {
            return null;
        }
        String token = all.get(0).substring(SCHEME.length()).strip();
        // What opens a link is for browsers.
        return ProgramToken.isOne(token) ? token : null;
    }

    /** The line that a program sends. */
    public static String header(String token) {
        return "Authorization: " + SCHEME + token;
    }

    private static boolean isBearer(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }
}
