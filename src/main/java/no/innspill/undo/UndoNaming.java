package no.innspill.undo;

/** Another title, language, address or occasion before. */
@StoredAs(value = "naming", formerly = "renamed")
record UndoNaming(Difference difference) {}
