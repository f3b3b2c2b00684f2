package no.innspill.undo;

import no.innspill.workshop.Workshop;

/** A deed has been taken back; whoever has noted that it was done must follow, in the same transaction. */
public record Undone(Workshop workshop, UndoEntry deed) {}
