package no.innspill.overlay;

/** An idea that a participant has flagged; {@code looked} says whether the facilitator has looked at it. */
public record FlaggedIdea(long id, String text, boolean looked) {}
