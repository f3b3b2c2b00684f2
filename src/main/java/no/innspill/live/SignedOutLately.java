package no.innspill.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import no.innspill.web.SignedOut;

/** Browsers that have signed out just now, of which a screen may still be on its way in with the cookie. */
final class SignedOutLately {

    private static final int MOST = 10_000;

    private final Cache<SignedOut, Boolean> browsers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();

    void add(SignedOut browser) {
        browsers.put(browser, true);
    }

    /** With what it would come now. */
    Arrival now(Arrival arrival) {
        return browsers.asMap().keySet().stream().anyMatch(arrival::isOf) ? arrival.signedOut() : arrival;
    }
}
