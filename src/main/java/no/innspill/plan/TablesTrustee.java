package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.undo.Trustee;
import no.innspill.vote.Ballots;
import no.innspill.workshop.BallotRule;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;

/** Takes back tables at which nobody sits yet, and a rule for shared devices as long as nobody has voted. */
@ApplicationScoped
class TablesTrustee implements Trustee<Arranged> {

    private final TableList tables;
    private final Ballots ballots;

    TablesTrustee(TableList tables, Ballots ballots) {
        this.tables = tables;
        this.ballots = ballots;
    }

    @Override
    public Class<Arranged> type() {
        return Arranged.class;
    }

    @Override
    public boolean isPossible(Workshop workshop, Arranged deed) {
        BallotRule before = deed.before();
        Boolean slips = deed.slipsBefore();
        if (before == null && slips == null) {
            return !free(workshop, deed).isEmpty();
        }
        return (before == null || before != workshop.ballots())
                && (slips == null || slips != workshop.wantsSlips())
                && !ballots.anyIn(workshop);
    }

    private List<RoomTable> free(Workshop workshop, Arranged deed) {
        return workshop.tables().stream()
                .filter(table -> deed.made().contains(table.id())
                        && tables.holds(workshop, table).isEmpty())
                .toList();
    }

    @Override
    public Set<Change> undo(Workshop workshop, Arranged deed) {
        free(workshop, deed).forEach(workshop::remove);
        BallotRule before = deed.before();
        if (before != null) {
            workshop.castBy(before);
        }
        Boolean slips = deed.slipsBefore();
        if (slips != null) {
            workshop.admitBySlips(slips);
        }
        return Set.of(Change.BOARD, Change.PEOPLE);
    }
}
