package no.innspill.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import no.innspill.access.Bearer;
import org.jspecify.annotations.Nullable;

/** Whose hand does what the writer is applying at this moment: facilitators share the workshop, and each takes back their own. */
@ApplicationScoped
public class Hands {

    private static final class Held {

        private final @Nullable String hand;
        private final Bearer bearer;
        private @Nullable DeedNote note;

        Held(@Nullable String hand, Bearer bearer) {
            this.hand = hand;
            this.bearer = bearer;
        }
    }

    /** A command runs on one thread from its beginning to its end. */
    private static final ThreadLocal<@Nullable Held> NOW = new ThreadLocal<>();

    /** @param hand what a browser is known by, or null for a program without any */
    public Outcome by(@Nullable String hand, Bearer bearer, Supplier<Outcome> deed) {
        NOW.set(new Held(hand, bearer));
        try {
            return deed.get();
        } finally {
            NOW.remove();
        }
    }

    /** The hand of the command that this thread applies; null for a program, and when there is no command. */
    public @Nullable String now() {
        Held held = NOW.get();
        return held == null ? null : held.hand;
    }

    /** With which link the command that this thread applies was sent; the owner's when there is no command. */
    public Bearer bearer() {
        Held held = NOW.get();
        return held == null ? Bearer.OWNER : held.bearer;
    }

    /** Says what the command that this thread applies does; what the server does by itself is nobody's deed. */
    public void note(DeedNote note) {
        Held held = NOW.get();
        if (held != null) {
            held.note = note;
        }
    }

    /** What has been said of the command that this thread applies. */
    public Optional<DeedNote> noted() {
        Held held = NOW.get();
        return Optional.ofNullable(held == null ? null : held.note);
    }
}
