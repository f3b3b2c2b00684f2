package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Workshop;

/** Takes back what the facilitator did about single ideas and groups in the report. */
@ApplicationScoped
class ReportItemUndo implements UndoHandler<UndoReportItem> {

    private final Items items;

    ReportItemUndo(Items items) {
        this.items = items;
    }

    @Override
    public Class<UndoReportItem> type() {
        return UndoReportItem.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoReportItem kept) {
        return items.exactly(workshop, kept.item())
                .filter(item -> kept.changed().stillHolds(ItemInReport.of(item)))
                .isPresent();
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoReportItem kept) {
        Item item = items.exactly(workshop, kept.item()).orElseThrow();
        kept.changed().revert(ItemInReport.of(item), ItemInReport.class).put(item);
        return Set.of(Change.DEED);
    }
}
