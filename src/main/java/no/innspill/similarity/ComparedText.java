package no.innspill.similarity;

/** A text to be compared with others, and what it is known by. */
public record ComparedText(long id, String text) {}
