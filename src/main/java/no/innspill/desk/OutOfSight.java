package no.innspill.desk;

/**
 * The database was out of sight for a moment and may be another than before, or is known to be ({@link WentBack} follows
 * then). Only what was told of can be compared: whoever keeps what nobody may have told of forgets it.
 */
public record OutOfSight() {}
