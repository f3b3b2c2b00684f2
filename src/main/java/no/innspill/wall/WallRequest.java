package no.innspill.wall;

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
