package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.innspill.desk.Outcome;
import no.innspill.idea.Ideas;
import no.innspill.language.LocalizedText;
import no.innspill.participation.ParticipantCounts;
import no.innspill.rule.PlanLimits;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;

/** The tables in the room. */
@ApplicationScoped
class TableList extends ChoiceList<RoomTable> {

    private final ParticipantCounts participants;
    private final Ideas ideas;

    TableList(ParticipantCounts participants, Ideas ideas) {
        this.participants = participants;
        this.ideas = ideas;
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public List<RoomTable> of(Workshop workshop) {
        return workshop.plan().tables();
    }

    @Override
    public int most() {
        return PlanLimits.TABLES;
    }

    @Override
    RoomTable add(Workshop workshop, LocalizedText label) {
        return workshop.plan().addTable(label);
    }

    @Override
    public PlanEntrySnapshot drawn(Workshop workshop, RoomTable table) {
        return PlanEntrySnapshot.table(table.label(), table.number());
    }

    /** Under its old number, which is on the sheets that are printed, unless another table has got it since. */
    @Override
    public RoomTable addAs(Workshop workshop, PlanEntrySnapshot drawn, Consumer<Object> persist) {
        Integer number = drawn.number();
        return number == null || workshop.plan().tableNumbered(number).isPresent()
                ? workshop.plan().addTable(drawn.title())
                : workshop.plan().addTable(drawn.title(), number);
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, RoomTable table) {
        return participants.sittingAt(table) > 0 || ideas.from(table) > 0
                ? Optional.of(Outcome.refused(PlanRefusal.TABLE_IN_USE))
                : Optional.empty();
    }
}
