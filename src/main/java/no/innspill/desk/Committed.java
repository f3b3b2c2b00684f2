package no.innspill.desk;

import java.util.Set;

/**
 * The announcement of a commit: which workshop, at which revision it is now, and what is different.
 *
 * @param shownRevision the revision of what everybody may notice
 * @param shownChanges those of the changes that everybody may notice; empty if that revision is the one before
 */
public record Committed(
        String code, long revision, Set<Change> changes, long shownRevision, Set<Change> shownChanges) {}
