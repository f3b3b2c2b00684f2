package no.innspill.rule;

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
    PAUSE;

    /** Whether tables can have such a step each for itself. */
    public boolean runsAtTables() {
        return switch (this) {
            case COLLECT, DISCUSS, GROUP, VOTE, RESULTS -> true;
            case WELCOME, MATRIX, MEASURES, CLOSE, PAUSE -> false;
        };
    }
}
