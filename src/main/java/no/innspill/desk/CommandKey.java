package no.innspill.desk;

import java.util.Optional;
import no.innspill.access.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Marks a command so that a repeat is known as one. The key itself is made by the client; it counts for one caller and one
 * address, so nobody meets the answer to something else.
 *
 * @param content a hash of what is sent with it: the same key with something else is a mistake, and is refused
 */
public record CommandKey(String digest, String content) {

    public static Optional<CommandKey> of(
            @Nullable String caller, String address, String content, @Nullable String clientKey) {
        if (caller == null || clientKey == null || clientKey.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new CommandKey(Secrets.hash(caller + '\n' + address + '\n' + clientKey), Secrets.hash(content)));
    }
}
