package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.rule.BallotRule;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;

/** Takes back tables at which nobody sits yet, and a rule for shared devices as long as nobody has used a ballot. */
@ApplicationScoped
class TablesUndo implements UndoHandler<UndoTables> {

    private final TableList tables;
    private final BallotUse use;

    TablesUndo(TableList tables, BallotUse use) {
        this.tables = tables;
        this.use = use;
    }

    @Override
    public Class<UndoTables> type() {
        return UndoTables.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoTables kept) {
        BallotRule before = kept.before();
        Boolean slips = kept.slipsBefore();
        if (before == null && slips == null) {
            return !free(workshop, kept).isEmpty();
        }
        return (before == null || before != workshop.settings().ballots())
                && (slips == null || slips != workshop.settings().wantsSlips())
                && !use.hasBegun(workshop);
    }

    private List<RoomTable> free(Workshop workshop, UndoTables kept) {
        return workshop.plan().tables().stream()
                .filter(table -> kept.made().contains(table.id())
                        && tables.holds(workshop, table).isEmpty())
                .toList();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoTables kept) {
        free(workshop, kept).forEach(workshop.plan()::remove);
        BallotRule before = kept.before();
        if (before != null) {
            workshop.settings().castBy(before);
        }
        Boolean slips = kept.slipsBefore();
        if (slips != null) {
            workshop.settings().admitBySlips(slips);
        }
        return Set.of(Change.BOARD, Change.PEOPLE);
    }
}
