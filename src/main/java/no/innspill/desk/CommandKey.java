package no.innspill.desk;

import java.util.Optional;
import no.innspill.workshop.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Marks a command so that a repeat is known as one. The key itself is made by the client; it counts for one caller and
 * one wish (where it is sent, and what it says), so nobody meets the answer to something else.
 */
public record CommandKey(String digest) {

    public static Optional<CommandKey> of(@Nullable String caller, String wish, @Nullable String clientKey) {
        if (caller == null || clientKey == null || clientKey.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new CommandKey(Secrets.hash(caller + '\n' + wish + '\n' + clientKey)));
    }
}
