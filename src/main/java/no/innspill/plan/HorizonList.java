package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.language.LocalizedText;
import no.innspill.measure.Measures;
import no.innspill.workshop.Horizon;
import no.innspill.workshop.Workshop;

/** By when a measure may be done. What measures say already follows another label, and outlives the entry. */
@ApplicationScoped
class HorizonList extends ChoiceList<Horizon> {

    private final Measures measures;

    HorizonList(Measures measures) {
        this.measures = measures;
    }

    @Override
    public String name() {
        return "horizons";
    }

    @Override
    public List<Horizon> of(Workshop workshop) {
        return workshop.plan().horizons();
    }

    @Override
    Horizon add(Workshop workshop, LocalizedText label) {
        return workshop.plan().addHorizon(label);
    }

    @Override
    void rename(Workshop workshop, Horizon horizon, LocalizedText label) {
        measures.sayHorizon(workshop, horizon.label(), label);
        horizon.rename(label);
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, Horizon horizon) {
        return Optional.empty();
    }
}
