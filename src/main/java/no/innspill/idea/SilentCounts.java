package no.innspill.idea;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.BeforeWriting;
import no.innspill.desk.Change;
import no.innspill.desk.Command;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.store.ByItself.Once;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.SaidCounts;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/**
 * How many ideas there are, as everybody may be told. While nobody sees what the others write, a count that moved with
 * each of them would tell who had just pressed the button: so it stands still, and is said anew every few seconds.
 */
@ApplicationScoped
public class SilentCounts implements BeforeWriting {

    static final String PACE = "silent counts";

    private final IdeaCounts counted;
    private final Workshops workshops;
    private final Desk desk;
    private final Transactions transactions;

    SilentCounts(IdeaCounts counted, Workshops workshops, Desk desk, Transactions transactions) {
        this.counted = counted;
        this.workshops = workshops;
        this.desk = desk;
        this.transactions = transactions;
    }

    /** By theme id; a theme without any is absent. */
    public Map<Long, Long> byTheme(Workshop workshop, Viewpoint viewpoint) {
        return workshop.saidCounts()
                .map(said -> said.byTheme(viewpoint))
                .orElseGet(() -> counted.visibleByTheme(workshop, viewpoint));
    }

    /** How many come from a table in those themes, and how many of these the plenary sees. */
    public IdeaCounts.AtTable atTable(Workshop workshop, RoomTable table, List<Theme> themes) {
        SaidCounts said = workshop.saidCounts().orElseGet(() -> counted.inAll(workshop));
        return new IdeaCounts.AtTable(said.from(table, themes), said.passedBy(table, themes));
    }

    @Override
    public void before(Workshop workshop) {
        if (workshop.isQuiet() && workshop.saidCounts().isEmpty()) {
            workshop.silence().say(counted.countsOf(workshop));
        }
    }

    /** Always after the same time, whether anybody writes or not. */
    @Scheduled(identity = PACE, every = "6s", skipExecutionIf = Once.class)
    void sayAll() {
        transactions
                .readFirst(workshops::withUnsaidCounts)
                .forEach(code -> desk.submit(code, Optional.empty(), Command.ofTheServer(this::say)));
    }

    private Outcome say(Workshop workshop) {
        if (!workshop.isQuiet() || !workshop.silence().hasUnsaidCounts()) {
            return Outcome.accepted();
        }
        workshop.silence().say(counted.countsOf(workshop));
        return Outcome.accepted(Change.COUNTS);
    }
}
