package no.innspill.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when there is what of a workshop.
 *
 * @param unlinked when the link between people and what they did was cut
 * @param lastDay the last day on which it is kept
 */
record Lifetime(Instant made, Optional<Instant> ended, Optional<Instant> unlinked, LocalDate lastDay) {}
