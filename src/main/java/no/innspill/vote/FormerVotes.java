package no.innspill.vote;

/**
 * What one ballot held on a group or an idea, so that it can be put back with it.
 *
 * @param ballot the ballot's id
 * @param dots those set aside too
 * @param rank in a ranked vote, else 0
 */
public record FormerVotes(long ballot, int dots, int rank) {}
