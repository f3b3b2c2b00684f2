package no.innspill.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.transaction.ServerSecret;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that has been begun at a browser, which keeps it in a cookie: when, at random, in what language, and where it
 * goes on. What is sent to the provider is worked out of that with the server's own secret, so nobody can make one up or
 * change its end, and each node can finish what another has begun.
 *
 * @param onward a workshop's code, a share's code, or nothing for the start page: never an address
 */
record Pending(Instant begun, String random, Language language, String onward) {

    static final Duration LASTS = Duration.ofMinutes(10);

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,15})\\.([A-Za-z0-9_-]{22})\\.(nb|nn|en)\\.([A-Za-z0-9_-]{0,22})");

    static Pending begin(Instant now, Language language, String onward) {
        return new Pending(Instant.ofEpochMilli(now.toEpochMilli()), Secrets.random(), language, onward);
    }

    static Optional<Pending> read(@Nullable String cookie) {
        Matcher written = WRITTEN.matcher(cookie == null ? "" : cookie);
        return written.matches()
                ? Optional.of(new Pending(
                        Instant.ofEpochMilli(Long.parseLong(written.group(1))),
                        written.group(2),
                        Language.of(written.group(3)).orElseThrow(),
                        written.group(4)))
                : Optional.empty();
    }

    String cookie() {
        return begun.toEpochMilli() + "." + random + "." + language.tag() + "." + onward;
    }

    boolean isOpen(Instant now) {
        return !begun.isAfter(now.plus(LASTS)) && now.isBefore(begun.plus(LASTS));
    }

    boolean isAnsweredBy(String state, ServerSecret secrets) {
        return MessageDigest.isEqual(bytes(state), bytes(state(secrets)));
    }

    String state(ServerSecret secrets) {
        return secrets.known("sign-in state", cookie());
    }

    String nonce(ServerSecret secrets) {
        return secrets.known("sign-in nonce", cookie());
    }

    /** As long as RFC 7636 wants it. */
    String verifier(ServerSecret secrets) {
        return secrets.known("sign-in verifier", cookie()) + secrets.known("sign-in verifier, its end", cookie());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
