package no.innspill.idea;

import java.util.List;

/**
 * Ideas have come to stand in another group, in none, or under another theme; whoever refers to them must follow, in the
 * same transaction.
 *
 * @param moved the ideas, as they stand now
 * @param dissolved groups that have no ideas any more and are about to be deleted
 */
public record IdeasRegrouped(List<Idea> moved, List<Group> dissolved) {}
