package no.innspill.idea;

/** An idea is about to be deleted; whoever refers to it must let go of it, in the same transaction. */
public record IdeaWithdrawn(Idea idea) {}
