package no.innspill.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.rule.Occasion;
import no.innspill.workshop.Origin.ConversationSource;

/**
 * What stands at the top of a report.
 *
 * @param title with what it is, where it is a rehearsal
 * @param language the language that everything in the report is said in
 * @param occasion who held it, where, and under what number
 * @param conversation where it comes from, if it was held elsewhere
 * @param made when it was held, where the plan does not say so
 * @param joined how many people joined
 * @param devices at how many devices they were
 * @param posted from how many of the devices something was written; 0 where that is not known
 * @param ideas how many ideas the report holds, hidden ones not counted
 * @param present who took part, by affiliation; none where that is not known or may not be told
 * @param others how many besides
 * @param rehearsal whether all of it was made up
 * @param own the language that the room wrote in
 */
public record Facts(
        String code,
        Worded title,
        Language language,
        Occasion occasion,
        Optional<ConversationSource> conversation,
        Instant made,
        Optional<Instant> ended,
        Instant read,
        long joined,
        long devices,
        long posted,
        long ideas,
        List<Present> present,
        long others,
        boolean rehearsal,
        Language own) {

    Facts shared() {
        return new Facts(
                code,
                title,
                language,
                occasion.shared(),
                conversation,
                made,
                ended,
                read,
                joined,
                devices,
                posted,
                ideas,
                present,
                others,
                rehearsal,
                own);
    }

    public record Present(String affiliation, long people) {}
}
