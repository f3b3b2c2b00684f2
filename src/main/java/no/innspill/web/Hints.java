package no.innspill.web;

import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells whoever runs the server what to set when requests are turned away for it: once a minute, whoever sends how many. */
@ApplicationScoped
class Hints {

    private static final Logger LOG = Logger.getLogger(Hints.class);
    private static final long PAUSE = TimeUnit.MINUTES.toNanos(1);

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    void unknownHost(@Nullable HostAndPort asked, String missing) {
        // What is no name was not meant for any setting.
        if (asked != null && !asked.host().isBlank() && isDue()) {
            LOG.warnf("A request for the host %s was turned away: %s", plain(asked.toString()), missing);
        }
    }

    void anotherSite(@Nullable String origin, @Nullable HostAndPort asked, String missing) {
        if (isDue()) {
            LOG.warnf(
                    "A form from %s was turned away as another site's, because the request names the host %s: if that is"
                            + " your own address, %s",
                    plain(String.valueOf(origin)), plain(String.valueOf(asked)), missing);
        }
    }

    private boolean isDue() {
        long now = System.nanoTime();
        long due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + PAUSE);
    }

    /** It comes from outside: no more of it than an address has. */
    private static String plain(String given) {
        String plain = given.replaceAll("[^A-Za-z0-9.:/\\[\\]-]", "?");
        return plain.length() <= 100 ? plain : plain.substring(0, 100);
    }
}
