package no.innspill.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import no.innspill.screen.OpenScreens.Open;

/** Whose a screen is, as a number: it is the same on every node, and tells nobody who it is. */
final class Owner {

    private Owner() {}

    static long number(Open screen) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(screen.owner().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
