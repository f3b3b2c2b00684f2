package no.innspill.paper;

import java.util.List;
import no.innspill.undo.StoredAs;

/** Ideas that were typed in from paper, by their ids. */
@StoredAs(value = "paper", formerly = "TypedIn")
record UndoPaper(List<Long> ideas) {}
