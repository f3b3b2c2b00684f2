package no.innspill.board;

/** How votes are cast in one theme: the budget, how much of it one item may hold, and whether it is open. */
public record Voting(long theme, int budget, int perItem, boolean open) {}
