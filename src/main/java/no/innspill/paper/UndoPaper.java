package no.innspill.paper;

import no.innspill.undo.StoredAs;
import java.util.List;

/** Ideas that were typed in from paper, by their ids. */
@StoredAs(value = "paper", formerly = "TypedIn")
record UndoPaper(List<Long> ideas) {}
