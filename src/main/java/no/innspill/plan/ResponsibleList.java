package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.language.LocalizedText;
import no.innspill.measure.Measures;
import no.innspill.workshop.Responsible;
import no.innspill.workshop.Workshop;

/** Who may be made responsible for a measure. What measures say already follows another label, and outlives the entry. */
@ApplicationScoped
class ResponsibleList extends ChoiceList<Responsible> {

    private final Measures measures;

    ResponsibleList(Measures measures) {
        this.measures = measures;
    }

    @Override
    public String name() {
        return "responsible";
    }

    @Override
    public List<Responsible> of(Workshop workshop) {
        return workshop.plan().responsible();
    }

    @Override
    Responsible add(Workshop workshop, LocalizedText label) {
        return workshop.plan().addResponsible(label);
    }

    @Override
    void rename(Workshop workshop, Responsible responsible, LocalizedText label) {
        measures.sayResponsible(workshop, responsible.label(), label);
        responsible.rename(label);
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, Responsible responsible) {
        return Optional.empty();
    }
}
