package no.innspill.privacy;

/** A workshop is gone with everything in it; announced after the commit. */
public record WorkshopDeleted(String code) {}
