package no.innspill.agenda;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Command;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.store.ByItself.Changes;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/**
 * Closes the steps that are to close by themselves when their time is up. The rule itself is in the domain, to the
 * millisecond; this only tells the screens.
 */
@ApplicationScoped
class TimedClosings {

    private final Workshops workshops;
    private final Transactions transactions;
    private final Desk desk;
    private final Clock clock;

    TimedClosings(Workshops workshops, Transactions transactions, Desk desk, Clock clock) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(every = "1s", skipExecutionIf = Changes.class)
    void closeWhatIsDue() {
        List<String> due = transactions.readFirst(() -> workshops.closingBy(clock.instant()));
        due.forEach(code -> desk.submit(code, Optional.empty(), Command.ofTheServer(this::close)));
    }

    private Outcome close(Workshop workshop) {
        boolean due = workshop.progress().isDueToClose(clock.instant());
        if (due) {
            workshop.progress().takeInput(false, clock.instant());
        }
        return due ? Outcome.accepted(Change.BOARD) : Outcome.accepted();
    }
}
