package no.innspill.moderation;

import java.util.Map;
import no.innspill.undo.Difference;
import no.innspill.undo.StoredAs;

/**
 * How ideas were put before: hidden, approved, answered, pinned.
 *
 * @param ideas what was changed, by idea id
 */
@StoredAs(value = "moderation", formerly = "restood")
record UndoModeration(Map<Long, Difference> ideas) {}
