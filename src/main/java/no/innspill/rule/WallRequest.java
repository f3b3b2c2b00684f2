package no.innspill.rule;

/** What the projector can be told to show. */
public enum WallRequest {
    AGENDA,
    JOIN,
    QUESTION,
    IDEAS,
    RESULTS,
    MATRIX,
    MEASURES,
    TABLES,
    TIMER,
    REPLAY
}
