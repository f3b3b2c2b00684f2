package no.innspill.page;

import java.util.stream.Stream;
import no.innspill.language.Worded;

/**
 * A workshop that this browser can go on in.
 *
 * @param step where it stands, from 1 on, and {@code steps} how many there are
 * @param owners whose things the browser may go on remembering, as its scripts name them
 * @param control whether it may steer it, {@code participant} take part, {@code projector} show it on a wall
 */
public record WayBack(
        String code,
        String shownCode,
        Worded title,
        int step,
        int steps,
        boolean ended,
        String owners,
        boolean control,
        boolean participant,
        boolean projector) {

    boolean isAny() {
        return control || participant || projector;
    }

    /** Where the strongest of its roles leads. */
    public String address() {
        return "/w/" + code + (control ? "/control" : participant ? "" : "/projector");
    }

    /** Whether it may do more than one thing there, so that there is a choice. */
    public boolean isSeveral() {
        return Stream.of(control, participant, projector).filter(may -> may).count() > 1;
    }
}
