package no.innspill.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.innspill.access.Secrets;

/** What a message is signed with, written and used as Standard Webhooks has it. */
final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST = 24;
    private static final int MOST = 64;

    private WebhookSecret() {}

    /** One of 32 bytes, made of what only this server can make. */
    static String of(String random) {
        return PREFIX
                + Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(Secrets.hash(random)));
    }

    /** One that somebody brings along; nothing where it is none. */
    static Optional<String> read(String typed) {
        return bytes(typed.strip())
                .filter(key -> key.length >= LEAST && key.length <= MOST)
                .map(key -> PREFIX + Base64.getEncoder().encodeToString(key));
    }

    private static Optional<byte[]> bytes(String written) {
        try {
            return written.startsWith(PREFIX)
                    ? Optional.of(Base64.getDecoder().decode(written.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The header {@code webhook-signature} of a message. */
    static String sign(String secret, String id, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(secret).orElseThrow(), ALGORITHM));
            byte[] signature = mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
