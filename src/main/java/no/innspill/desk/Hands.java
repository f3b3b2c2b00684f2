package no.innspill.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whose hand does what the writer is applying at this moment: facilitators share the workshop, and each takes back their own. */
@ApplicationScoped
public class Hands {

    /** A command runs on one thread from its beginning to its end. */
    private final ThreadLocal<@Nullable String> now = new ThreadLocal<>();

    /** @param hand what a browser is known by, or null for a program without any */
    public Outcome by(@Nullable String hand, Supplier<Outcome> deed) {
        now.set(hand);
        try {
            return deed.get();
        } finally {
            now.remove();
        }
    }

    /** The hand of the command that this thread applies; null for a program, and when there is no command. */
    public @Nullable String now() {
        return now.get();
    }
}
