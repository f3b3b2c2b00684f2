package no.innspill.access;

/** A request, of whatever kind, has shown the secret of a new control link that nobody had used before. */
public record NewLinkShown(String code, String secret) {}
