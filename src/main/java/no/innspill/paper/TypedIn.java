package no.innspill.paper;

import java.util.List;

/** Ideas that were typed in from paper, by their ids. */
record TypedIn(List<Long> ideas) {}
