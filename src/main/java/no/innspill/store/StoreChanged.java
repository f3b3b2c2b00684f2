package no.innspill.store;

/** The announcement that the store is doing better or worse than before. */
public record StoreChanged(Condition condition) {}
