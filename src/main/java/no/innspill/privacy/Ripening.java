package no.innspill.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A machine whose clock is years ahead for a moment, after a flat battery or before it has asked the network, must not
 * delete what it keeps. So what is due is deleted only if it still is some time later, while the clock has gone on no
 * faster than time itself.
 */
final class Ripening {

    private static final Duration APART = Duration.ofMinutes(50);
    private static final Duration SLACK = Duration.ofMinutes(10);

    private record Sight(long nanos, Instant at) {}

    private final Map<String, Sight> sights = new HashMap<>();

    /**
     * What has been due for long enough.
     *
     * @param nanos elapsed time since whenever, which no change of the clock touches
     */
    Set<String> ripe(Set<String> due, Instant now, long nanos) {
        sights.keySet().retainAll(due);
        Set<String> ripe = new HashSet<>();
        for (String code : due) {
            Sight first = sights.computeIfAbsent(code, fresh -> new Sight(nanos, now));
            Duration elapsed = Duration.ofNanos(nanos - first.nanos());
            if (Duration.between(first.at(), now).compareTo(elapsed.plus(SLACK)) > 0) {
                sights.put(code, new Sight(nanos, now));
            } else if (elapsed.compareTo(APART) >= 0) {
                ripe.add(code);
            }
        }
        return ripe;
    }
}
