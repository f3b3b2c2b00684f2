package no.innspill.report;

import java.time.Instant;
import java.util.Optional;
import no.innspill.language.Language;

/**
 * What stands at the top of a report.
 *
 * @param title with what it is, where it is a rehearsal
 * @param language the language that everything in the report is said in
 * @param made when it was held
 * @param joined how many people joined
 * @param devices at how many devices they were
 * @param posted from how many of the devices something was written; 0 where that is not known
 * @param ideas how many ideas the report holds, hidden ones not counted
 * @param rehearsal whether all of it was made up
 * @param own the language that the room wrote in
 */
record Facts(
        String code,
        String title,
        Language language,
        Instant made,
        Optional<Instant> ended,
        Instant read,
        long joined,
        long devices,
        long posted,
        long ideas,
        boolean rehearsal,
        Language own) {}
