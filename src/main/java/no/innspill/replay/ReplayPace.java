package no.innspill.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When each moment comes in a time-lapse. Long silences are cut to four times the middle gap, and the whole is fitted to
 * the wanted length, so the rhythm of the room can still be seen and nobody waits through a lunch.
 */
final class ReplayPace {

    private static final Duration SHORTEST = Duration.ofSeconds(12);
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration FOR_EACH = Duration.ofMillis(900);

    private static final int LONGEST_IN_MEDIANS = 4;

    private ReplayPace() {}

    /** The more there are, the longer it takes, within bounds. */
    static List<Duration> of(List<Instant> moments) {
        return of(moments, length(moments.size()));
    }

    private static Duration length(int moments) {
        Duration wanted = FOR_EACH.multipliedBy(moments);
        if (wanted.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    /**
     * @param moments in order
     * @return one offset from the beginning for each; the first is zero, the last the whole length
     */
    static List<Duration> of(List<Instant> moments, Duration length) {
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            gaps.add(Duration.between(moments.get(i - 1), moments.get(i)).toMillis());
        }
        long longest = Math.max(1, LONGEST_IN_MEDIANS * median(gaps));
        long whole = gaps.stream().mapToLong(gap -> Math.min(gap, longest)).sum();
        List<Duration> offsets = new ArrayList<>();
        long passed = 0;
        for (int i = 0; i < moments.size(); i++) {
            passed += i == 0 ? 0 : Math.min(gaps.get(i - 1), longest);
            offsets.add(whole == 0 ? Duration.ZERO : Duration.ofMillis(length.toMillis() * passed / whole));
        }
        return offsets;
    }

    private static long median(List<Long> gaps) {
        return gaps.isEmpty() ? 0 : gaps.stream().sorted().toList().get(gaps.size() / 2);
    }
}
