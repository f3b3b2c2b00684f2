package no.innspill.permission;

import no.innspill.access.Power;

/** Who may send a request: what their link must be good for, where it is one of the facilitators'. */
public enum Needs {
    /** What it shows or makes depends on nobody's role, or the request itself says whose it is. */
    ANYBODY(Power.LEAD),
    /** Somebody who takes part. Where the facilitator may do the same, only the owner. */
    PARTICIPANT(Power.LEAD),
    PARTICIPANT_OR_WATCH(Power.WATCH),
    /** The projector's own link, or one to the control view. */
    WALL_OR_WATCH(Power.WATCH),
    /** The projector's own link, or one with which the wall is steered. */
    WALL_OR_LEAD(Power.LEAD),
    WATCH(Power.WATCH),
    SORT(Power.SORT),
    MODERATE(Power.MODERATE),
    TYPE_IN(Power.TYPE_IN),
    /** The owner, or a colleague with whom they share the workshop. */
    LEAD(Power.LEAD),
    /** The owner and their programs, and no colleague. */
    OWN(Power.OWN);

    private final Power power;

    Needs(Power power) {
        this.power = power;
    }

    /** What a link must be good for where the request is a facilitator's. */
    public Power power() {
        return power;
    }
}
