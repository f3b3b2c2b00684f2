package no.innspill.permission;

import java.util.Optional;
import no.innspill.access.Power;
import org.jspecify.annotations.Nullable;

/**
 * What a request that may be a facilitator's shows of who sends it, read before the desk.
 *
 * @param secret of a link to the control view, right or wrong
 * @param hand by what the browser is known
 * @param power what the link must be good for
 * @param about the id in the address, if it is about one thing
 */
public record ControlAsked(
        @Nullable String secret,
        @Nullable String hand,
        Power power,
        Optional<Endpoint> endpoint,
        Optional<Long> about) {}
