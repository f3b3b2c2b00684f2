package no.innspill.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.screen.Seen;
import no.innspill.tables.Promotions;
import no.innspill.tables.TableResults;
import no.innspill.workshop.Workshop;

/** Reads what a table sees of itself in the step. */
@ApplicationScoped
class OwnTable {

    private final Promotions promotions;
    private final TableResults results;

    OwnTable(Promotions promotions, TableResults results) {
        this.promotions = promotions;
        this.results = results;
    }

    /** Nothing from the plenary. */
    Optional<AtTable> of(Seen seen) {
        Workshop workshop = seen.workshop();
        return workshop.plan().table(seen.viewpoint().table()).map(table -> {
            boolean voted =
                    seen.progress().showsResults() && results.vote(workshop).isPresent();
            return new AtTable(
                    seen.worded(table.label()),
                    seen.step().rules().tables().passes(),
                    workshop.permissions().letsTablesPass() && !workshop.hasEnded(),
                    voted,
                    voted && results.left(workshop, table).isAllPassed(),
                    promotions.passedByTheme(workshop, table));
        });
    }
}
