package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.language.LocalizedText;
import no.innspill.participation.ParticipantCounts;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Workshop;

@ApplicationScoped
class AffiliationList extends ChoiceList<Affiliation> {

    private final ParticipantCounts participants;

    AffiliationList(ParticipantCounts participants) {
        this.participants = participants;
    }

    @Override
    public String name() {
        return "affiliations";
    }

    @Override
    public List<Affiliation> of(Workshop workshop) {
        return workshop.plan().affiliations();
    }

    @Override
    Affiliation add(Workshop workshop, LocalizedText label) {
        return workshop.plan().addAffiliation(label);
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, Affiliation affiliation) {
        return participants.speakingFor(affiliation) > 0
                ? Optional.of(Outcome.refused(PlanRefusal.AFFILIATION_CHOSEN))
                : Optional.empty();
    }
}
