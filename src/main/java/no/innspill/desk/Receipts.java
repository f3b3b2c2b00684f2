package no.innspill.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.innspill.workshop.Workshop;

@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, Receipt.Key> {

    private final ObjectMapper json;
    private final Clock clock;

    Receipts(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Optional<Answer> answered(Workshop workshop, CommandKey key) {
        return findByIdOptional(new Receipt.Key(workshop.id(), key.digest())).map(this::read);
    }

    void keep(Workshop workshop, CommandKey key, Answer answer) {
        try {
            persist(new Receipt(workshop.id(), key.digest(), json.writeValueAsString(answer), clock.instant()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer read(Receipt receipt) {
        try {
            return json.readValue(receipt.answer(), Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored answer: " + receipt.answer(), e);
        }
    }

    /** Throws away what no client retries any more. */
    public long discardIssuedBefore(Instant instant) {
        return delete("issuedAt < ?1", instant);
    }
}
