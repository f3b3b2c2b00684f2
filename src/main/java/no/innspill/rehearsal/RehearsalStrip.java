package no.innspill.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands on the control view of a rehearsal.
 *
 * @param size how many people it has; 0 for none, as after a restart
 */
public record RehearsalStrip(String code, State state, RehearsalSpeed speed, int size) {

    enum State {
        PLAYING,
        PAUSED,
        WAITING,
        EMPTY
    }

    static RehearsalStrip of(String code, Optional<RunningRehearsal> running) {
        return running.map(one -> new RehearsalStrip(code, state(one), one.speed(), one.size()))
                .orElseGet(() -> new RehearsalStrip(code, State.EMPTY, RehearsalSpeed.NORMAL, 0));
    }

    private static State state(RunningRehearsal one) {
        if (one.isPaused()) {
            return State.PAUSED;
        }
        return one.isCrowdedOut() ? State.WAITING : State.PLAYING;
    }

    public boolean isEmpty() {
        return state == State.EMPTY;
    }

    public boolean isPaused() {
        return state == State.PAUSED;
    }

    /** The words for how it is doing. */
    public String words() {
        return "rehearsal_state_" + state.name().toLowerCase(Locale.ROOT);
    }

    public List<RehearsalSpeed> speeds() {
        return List.of(RehearsalSpeed.values());
    }
}
