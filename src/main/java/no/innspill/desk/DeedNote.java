package no.innspill.desk;

import org.jspecify.annotations.Nullable;

/**
 * What a command did, more closely than its address says.
 *
 * @param said the key of its words
 * @param undone whether that was taken back
 * @param about the id of the step, idea or group that it is about
 */
public record DeedNote(String said, boolean undone, @Nullable Long about) {}
