package no.innspill.secondvote;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.innspill.undo.Difference;
import no.innspill.undo.StoredAs;

/**
 * A second vote that was opened.
 *
 * @param facilitation how the workshop was conducted before, and then
 * @param steps the ids of the vote and its results
 */
@StoredAs(value = "secondVote")
record UndoSecondVote(@JsonProperty("conduct") Difference facilitation, List<Long> steps) {}
