package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.rule.ReportTexts;
import no.innspill.undo.UndoHandler;
import no.innspill.workshop.Workshop;

/** Takes back what the facilitator wrote into the report. */
@ApplicationScoped
class ReportTextsUndo implements UndoHandler<UndoReportTexts> {

    @Override
    public Class<UndoReportTexts> type() {
        return UndoReportTexts.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, UndoReportTexts kept) {
        return kept.changed().stillHolds(workshop.reportTexts());
    }

    @Override
    public Set<Change> undo(Workshop workshop, UndoReportTexts kept) {
        workshop.write(kept.changed().revert(workshop.reportTexts(), ReportTexts.class));
        return Set.of(Change.DEED);
    }
}
