package no.innspill.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Applies commands to a workshop in one transaction that holds its row from the first read to the commit. */
@ApplicationScoped
class Writer {

    /** The answers in the order of the commands, and the announcement if anything changed. */
    record Written(List<Answer> answers, Optional<Committed> committed) {}

    private final Workshops workshops;
    private final Receipts receipts;
    private final EntityManager database;
    private final Durability durability;

    Writer(Workshops workshops, Receipts receipts, EntityManager database, Durability durability) {
        this.workshops = workshops;
        this.receipts = receipts;
        this.database = database;
        this.durability = durability;
    }

    Written write(String code, List<Entry> batch) {
        Written written = QuarkusTransaction.requiringNew().call(() -> workshops
                .lock(code)
                .map(workshop -> write(workshop, batch))
                .orElseGet(() -> nowhere(batch)));
        if (durability.isNeeded() && written.committed().isPresent()) {
            QuarkusTransaction.requiringNew().run(durability::sync);
        }
        return written;
    }

    private Written write(Workshop workshop, List<Entry> batch) {
        List<Answer> answers = new ArrayList<>(batch.size());
        Set<Change> changes = new HashSet<>();
        for (Entry entry : batch) {
            Answer answer = entry.key()
                    .flatMap(key -> receipts.answered(workshop, key))
                    .orElseGet(() -> apply(workshop, entry, changes));
            answers.add(answer.at(changes.isEmpty() ? workshop.revision() : workshop.nextRevision()));
        }
        if (changes.isEmpty()) {
            return new Written(answers, Optional.empty());
        }
        workshop.commitRevision();
        // Whatever the database objects to comes up here, while the batch can still be taken apart.
        database.flush();
        return new Written(answers, Optional.of(new Committed(workshop.code(), workshop.revision(), changes)));
    }

    private Answer apply(Workshop workshop, Entry entry, Set<Change> changes) {
        Outcome outcome = entry.command().apply(workshop);
        if (outcome instanceof Outcome.Accepted accepted) {
            changes.addAll(accepted.changes());
        }
        Answer answer = Answer.to(outcome);
        entry.key().ifPresent(key -> receipts.keep(workshop, key, answer));
        return answer;
    }

    private static Written nowhere(List<Entry> batch) {
        Answer answer = Answer.refused(Refusal.NO_SUCH_WORKSHOP);
        return new Written(batch.stream().map(entry -> answer).toList(), Optional.empty());
    }
}
