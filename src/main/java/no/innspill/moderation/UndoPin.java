package no.innspill.moderation;

import no.innspill.undo.StoredAs;

/** Whether a group was pinned before. */
@StoredAs(value = "pin", formerly = "repinned")
record UndoPin(long group, boolean before) {}
