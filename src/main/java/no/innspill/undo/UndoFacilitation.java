package no.innspill.undo;

/** How the workshop was conducted before: the step, the timer, the door, the wall. */
@StoredAs(value = "facilitation", formerly = "conducted")
record UndoFacilitation(Difference difference) {}
