package no.innspill.overlay;

/** Something only this person is told, in their language. */
public record OwnNotice(long id, String text) {}
