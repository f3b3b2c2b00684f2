package no.innspill.desk;

import java.util.Set;

/** The announcement of a commit: which workshop, at which revision it is now, and what is different. */
public record Committed(String code, long revision, Set<Change> changes) {}
