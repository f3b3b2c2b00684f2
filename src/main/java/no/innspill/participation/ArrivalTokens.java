package no.innspill.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.CommandKey;
import no.innspill.desk.Receipts;
import no.innspill.transaction.ServerSecret;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that newcomers are known by. A token is made of the client's key, so that a repeated join finds the same
 * person; and it is one person's, also when they have gone and a cookie with it was kept elsewhere. What is remembered
 * of it here lasts as long as the desk's receipts do.
 */
@ApplicationScoped
class ArrivalTokens {

    private final ServerSecret secrets;
    private final Receipts receipts;

    ArrivalTokens(ServerSecret secrets, Receipts receipts) {
        this.secrets = secrets;
        this.receipts = receipts;
    }

    /** The token that the client's key stands for, as long as nobody has gone with it; a random one without a key. */
    String of(String code, String clientKey) {
        return secrets.of("participation " + code, clientKey);
    }

    /** The token, or the one after all those with which somebody has gone: from the same page one comes as somebody else. */
    String unspent(Workshop workshop, String token) {
        String next = token;
        while (spent(next).filter(key -> receipts.has(workshop, key)).isPresent()) {
            next = secrets.of("after", next);
        }
        return next;
    }

    /** Nobody comes in by it again. */
    void spend(Workshop workshop, @Nullable String token) {
        spent(token).ifPresent(key -> receipts.mark(workshop, key));
    }

    /** Remembers what was sent with it. */
    void use(Workshop workshop, String token, String content) {
        used(token, content).ifPresent(key -> receipts.mark(workshop, key));
    }

    /** Whether it came with something else before. */
    boolean isUsedOtherwise(Workshop workshop, String token, String content) {
        return used(token, content)
                .filter(key -> receipts.hasOther(workshop, key))
                .isPresent();
    }

    private static Optional<CommandKey> spent(@Nullable String token) {
        return CommandKey.of(token, "spent", "", "spent");
    }

    private static Optional<CommandKey> used(String token, String content) {
        return CommandKey.of(token, "joining", content, "joining");
    }
}
