package no.innspill.template;

/** What a step is for; it decides what participants may do and what each screen shows. */
public enum StepKind {
    WELCOME,
    COLLECT,
    DISCUSS,
    GROUP,
    VOTE,
    RESULTS,
    MATRIX,
    MEASURES,
    CLOSE,
    PAUSE
}
