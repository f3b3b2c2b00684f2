package no.innspill.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.innspill.idea.Group;
import no.innspill.measure.SourcesKeeper.Sourced;
import no.innspill.undo.Keeper;
import no.innspill.workshop.Workshop;

/** Keeps which measures come from a group. */
@ApplicationScoped
class SourcesKeeper implements Keeper<Sourced> {

    /** @param measure the id of one that comes from the group */
    record Sourced(long measure) {}

    private final Measures measures;

    SourcesKeeper(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Class<Sourced> type() {
        return Sourced.class;
    }

    @Override
    public List<Sourced> of(Group group) {
        return measures.from(group).stream()
                .map(measure -> new Sourced(measure.id()))
                .toList();
    }

    @Override
    public void giveBack(Workshop workshop, Group again, List<Sourced> kept) {
        for (Sourced sourced : kept) {
            measures.in(workshop, sourced.measure).ifPresent(measure -> measure.comeFrom(again));
        }
    }
}
