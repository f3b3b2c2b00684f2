package no.innspill.access;

/** What a link may be good for; each request needs one of them. */
public enum Power {
    /** Seeing the control view as it stands, and the figures in it. */
    WATCH,
    /** Groups, and under which theme an idea stands. */
    SORT,
    /** Approving and hiding ideas, and setting flags aside. */
    MODERATE,
    /** Typing in what was written on paper. */
    TYPE_IN,
    /** Everything else: steps, wall, plan, report. */
    LEAD,
    /** The end, deletion and when it comes; links, webhooks and sharing: what somebody could keep a way in by. */
    OWN
}
