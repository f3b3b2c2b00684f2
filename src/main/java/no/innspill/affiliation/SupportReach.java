package no.innspill.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Whether support by affiliation would say anything on the wall, for the facilitator to know before it is opened there. */
@ApplicationScoped
public class SupportReach {

    private final AffiliationBreakdowns breakdowns;

    SupportReach(AffiliationBreakdowns breakdowns) {
        this.breakdowns = breakdowns;
    }

    /** Why it would not, in words; empty if in some theme two affiliations can be compared, or if there are none at all. */
    public Optional<String> shortOf(Workshop workshop, Step step, Language language) {
        if (workshop.plan().affiliations().isEmpty()
                || breakdowns.upTo(workshop, step, Viewpoint.PLENARY, language).stream()
                        .anyMatch(AffiliationBreakdown::compares)) {
            return Optional.empty();
        }
        return Optional.of(Messages.say(language, "vote_affiliations_too_few"));
    }
}
