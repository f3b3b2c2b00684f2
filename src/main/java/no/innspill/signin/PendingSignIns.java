package no.innspill.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.transaction.ServerSecret;
import org.jspecify.annotations.Nullable;

/**
 * What has been begun at one browser and not come back yet, latest first: one in each of some tabs. Whoever comes back ends
 * their own and nobody else's, and what belongs to none of them ends nothing.
 */
record PendingSignIns(List<Pending> begun) {

    /** As many tabs as somebody may be on the way in. */
    private static final int MOST = 5;

    private static final String BETWEEN = "~";

    static PendingSignIns read(@Nullable String cookie) {
        return new PendingSignIns(Stream.of((cookie == null ? "" : cookie).split(BETWEEN, MOST + 1))
                .limit(MOST)
                .flatMap(each -> Pending.read(each).stream())
                .toList());
    }

    /** Those that are too late by then are left behind. */
    PendingSignIns with(Pending fresh, Instant now) {
        return new PendingSignIns(Stream.concat(Stream.of(fresh), begun.stream().filter(each -> each.isOpen(now)))
                .limit(MOST)
                .toList());
    }

    Optional<Pending> answeredBy(String state, Instant now, ServerSecret secrets) {
        return begun.stream()
                .filter(each -> each.isOpen(now) && each.isAnsweredBy(state, secrets))
                .findFirst();
    }

    PendingSignIns without(Pending done) {
        return new PendingSignIns(
                begun.stream().filter(each -> !each.equals(done)).toList());
    }

    /** Empty where there is none. */
    String cookie() {
        return begun.stream().map(Pending::cookie).collect(Collectors.joining(BETWEEN));
    }
}
