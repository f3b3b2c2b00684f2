package no.innspill.desk;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.transaction.CommitInDoubt;
import no.innspill.transaction.Memory;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Applies commands to a workshop in one transaction that holds its row from the first read to the commit. */
@ApplicationScoped
class Writer {

    /**
     * The answers in the order of the commands, and the announcement if anything changed.
     *
     * @param pretend whether the workshop is a rehearsal
     */
    record Written(List<Answer> answers, Optional<Committed> committed, boolean pretend) {}

    private final Workshops workshops;
    private final Receipts receipts;
    private final Memory memory;
    private final Transactions transactions;
    private final List<BeforeWriting> looks;
    private final List<AfterWriting> consequences;
    private final Neighbours neighbours;
    private final Clock clock;

    Writer(
            Workshops workshops,
            Receipts receipts,
            Memory memory,
            Transactions transactions,
            @All List<BeforeWriting> looks,
            @All List<AfterWriting> consequences,
            Neighbours neighbours,
            Clock clock) {
        this.workshops = workshops;
        this.receipts = receipts;
        this.memory = memory;
        this.transactions = transactions;
        this.looks = looks;
        this.consequences = consequences;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    Written write(String code, List<Entry> batch) {
        try {
            return transactions.writeFirst(() ->
                    workshops.lock(code).map(workshop -> write(workshop, batch)).orElseGet(() -> nowhere(batch)));
        } catch (CommitInDoubt doubt) {
            return standing(code, doubt);
        }
    }

    /** Where nobody else writes, the revision tells whether the commit stands. */
    private Written standing(String code, CommitInDoubt doubt) {
        if (neighbours.mayWrite()) {
            throw doubt;
        }
        Written written = (Written) requireNonNull(doubt.result());
        long wanted = written.committed().map(Committed::revision).orElse(Long.MAX_VALUE);
        if (reached(code, doubt) < wanted) {
            throw doubt;
        }
        return written;
    }

    private long reached(String code, CommitInDoubt doubt) {
        try {
            return transactions.readFirst(() -> workshops.revision(code)).orElse(0L);
        } catch (RuntimeException fault) {
            doubt.addSuppressed(fault);
            throw doubt;
        }
    }

    private Written write(Workshop workshop, List<Entry> batch) {
        List<Answer> answers = new ArrayList<>(batch.size());
        Set<Change> changes = new HashSet<>();
        looks.forEach(look -> look.before(workshop));
        memory.beginCommands();
        for (Entry entry : batch) {
            Answer answer = entry.key()
                    .flatMap(key -> receipts.answered(workshop, key))
                    .orElseGet(() -> apply(workshop, entry, changes));
            // Where the command itself says none, no more than everybody may notice: participants read it too.
            answers.add(answer.at(Discretion.revisionAfter(workshop, changes)));
        }
        if (changes.isEmpty()) {
            return new Written(answers, Optional.empty(), workshop.isRehearsal());
        }
        consequences.forEach(consequence -> consequence.after(workshop, changes));
        workshop.commitRevision();
        if (batch.stream().anyMatch(entry -> entry.command().isUse())) {
            workshop.lifespan().use(clock.instant());
        }
        Set<Change> shown = Discretion.shown(workshop, changes);
        if (!shown.isEmpty()) {
            workshop.commitShownRevision();
        }
        if (!workshop.isQuiet()) {
            workshop.silence().end();
        } else if (Discretion.isUnsaid(workshop, changes) && !changes.contains(Change.COUNTS)) {
            workshop.silence().leaveUnsaid();
        }
        Committed committed = new Committed(
                workshop.code(),
                workshop.revisions().all(),
                changes,
                workshop.revisions().shown(),
                shown);
        neighbours.tell(committed);
        return new Written(answers, Optional.of(committed), workshop.isRehearsal());
    }

    private Answer apply(Workshop workshop, Entry entry, Set<Change> changes) {
        Outcome outcome = entry.command().apply(workshop);
        if (outcome instanceof Outcome.Accepted accepted) {
            changes.addAll(accepted.changes());
            if (!Change.areRatings(accepted.changes())) {
                memory.beginCommands();
            }
        }
        Answer answer = Answer.to(outcome);
        entry.key().ifPresent(key -> receipts.keep(workshop, key, answer));
        return answer;
    }

    private static Written nowhere(List<Entry> batch) {
        Answer answer = Answer.refused(DeskRefusal.NO_SUCH_WORKSHOP);
        return new Written(batch.stream().map(entry -> answer).toList(), Optional.empty(), false);
    }
}
