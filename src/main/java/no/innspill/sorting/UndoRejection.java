package no.innspill.sorting;

import java.util.List;
import no.innspill.suggestion.RejectedSuggestions.Pair;
import no.innspill.undo.StoredAs;

/** What a suggestion that was turned down keeps apart. */
@StoredAs(value = "rejection", formerly = "parted")
record UndoRejection(List<Pair> pairs) {}
