package no.innspill.moderation;

import java.util.List;
import no.innspill.undo.StoredAs;

/** Flags that were set aside, by their ids. */
@StoredAs(value = "dismissal", formerly = "dismissed")
record UndoDismissal(long idea, List<Long> flags) {}
