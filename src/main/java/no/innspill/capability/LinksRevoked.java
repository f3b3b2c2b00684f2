package no.innspill.capability;

import no.innspill.workshop.Workshop;

/** A new control link leads alone, and whatever else let anybody in or told anybody anything ends with the old one; same transaction. */
public record LinksRevoked(Workshop workshop) {}
