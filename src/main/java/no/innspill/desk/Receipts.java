package no.innspill.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, Receipt.Key> {

    private final Foundings foundings;
    private final ObjectMapper json;
    private final Clock clock;

    Receipts(Foundings foundings, ObjectMapper json, Clock clock) {
        this.foundings = foundings;
        this.json = json;
        this.clock = clock;
    }

    /** The first answer to the key, or that it has been used for something else. */
    Optional<Answer> answered(Workshop workshop, CommandKey key) {
        return kept(workshop, key).flatMap(receipt -> answered(key, receipt));
    }

    private Optional<Answer> answered(CommandKey key, Receipt receipt) {
        Answer first = read(receipt);
        if (receipt.isFor(key)) {
            return Optional.of(first);
        }
        if (first.refused().isEmpty()) {
            return Optional.of(Answer.refused(DeskRefusal.KEY_USED));
        }
        // What was refused has had no effect: put right, it may come under the same key.
        delete(receipt);
        flush();
        return Optional.empty();
    }

    /** Keeps that there has been something under the key, for as long as answers are kept. */
    public void mark(Workshop workshop, CommandKey key) {
        keep(workshop, key, new Answer(Map.of(), null, List.of()));
    }

    public boolean has(Workshop workshop, CommandKey key) {
        return kept(workshop, key).isPresent();
    }

    /** Whether the key came with something else. */
    public boolean hasOther(Workshop workshop, CommandKey key) {
        return kept(workshop, key).filter(receipt -> !receipt.isFor(key)).isPresent();
    }

    private Optional<Receipt> kept(Workshop workshop, CommandKey key) {
        return findByIdOptional(new Receipt.Key(workshop.id(), key.digest()));
    }

    void keep(Workshop workshop, CommandKey key, Answer answer) {
        try {
            persist(new Receipt(workshop.id(), key, json.writeValueAsString(StoredAnswer.of(answer)), clock.instant()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer read(Receipt receipt) {
        try {
            return json.readValue(receipt.answer(), StoredAnswer.class).answer();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored answer: " + receipt.answer(), e);
        }
    }

    /** Throws away what no client retries any more. */
    public long discardIssuedBefore(Instant instant) {
        return delete("issuedAt < ?1", instant) + foundings.discardFoundedBefore(instant);
    }
}
