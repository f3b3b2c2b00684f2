package no.innspill.pace;

import java.time.Duration;

/** A token bucket: full in the beginning, filled up again as time goes by, and one token for each deed. */
public final class Bucket {

    private final Rate rate;
    private double tokens;
    private long seen;

    public Bucket(Rate rate, long now) {
        this.rate = rate;
        this.tokens = rate.burst();
        this.seen = now;
    }

    /** Takes a token, or says how long it is until there is one. */
    synchronized Duration take(long now) {
        return take(1, now);
    }

    /** Takes several as soon as there is one; the next has to wait until the others have come in as well. */
    public synchronized Duration take(int many, long now) {
        fill(now);
        if (tokens >= 1) {
            tokens -= many;
            return Duration.ZERO;
        }
        return missing();
    }

    /** How long it is until there is one, without taking it. */
    synchronized Duration look(long now) {
        fill(now);
        return tokens >= 1 ? Duration.ZERO : missing();
    }

    private void fill(long now) {
        tokens = Math.min(rate.burst(), tokens + (now - seen) / 1e9 * rate.perSecond());
        seen = now;
    }

    private Duration missing() {
        return Duration.ofNanos((long) Math.ceil((1 - tokens) / rate.perSecond() * 1e9));
    }
}
