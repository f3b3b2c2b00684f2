package no.innspill.undo;

/** A deed in words. */
public record Undoable(long deed, String words, String hand) {}
