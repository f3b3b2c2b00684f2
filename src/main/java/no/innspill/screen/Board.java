package no.innspill.screen;

/** A rendered board and the revision it shows at least: it may hold later changes, which come again in a frame. */
public record Board(long revision, String html) {}
