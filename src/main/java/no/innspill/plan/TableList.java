package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.idea.Ideas;
import no.innspill.language.Words;
import no.innspill.participation.Participants;
import no.innspill.template.Limits;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;

/** The tables in the room. */
@ApplicationScoped
class TableList extends ChoiceList<RoomTable> {

    private final Participants participants;
    private final Ideas ideas;

    TableList(Participants participants, Ideas ideas) {
        this.participants = participants;
        this.ideas = ideas;
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public List<RoomTable> of(Workshop workshop) {
        return workshop.tables();
    }

    @Override
    public int most() {
        return Limits.TABLES;
    }

    @Override
    RoomTable add(Workshop workshop, Words label) {
        return workshop.addTable(label);
    }

    @Override
    public Optional<Outcome> holds(Workshop workshop, RoomTable table) {
        return participants.sittingAt(table) > 0 || ideas.from(table) > 0
                ? Optional.of(Outcome.refused(Refusal.TABLE_IN_USE))
                : Optional.empty();
    }
}
