package no.innspill.archive;

/** How those stood to it who were shown it, where it comes from a conversation that was held elsewhere. */
public record ReactionsEntry(int agreed, int disagreed, int passed) {}
