package no.innspill.undo;

/** Another title, language or address before. */
@StoredAs(value = "naming", formerly = "renamed")
record UndoNaming(Difference difference) {}
