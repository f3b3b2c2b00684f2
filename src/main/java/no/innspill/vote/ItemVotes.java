package no.innspill.vote;

import java.util.List;

/**
 * What lay on a group or an idea itself.
 *
 * @param item its id
 * @param votes those of each ballot, in any vote
 */
public record ItemVotes(long item, List<FormerVotes> votes) {}
