package no.innspill.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** The first answer to a keyed command, kept so that a repeat gets it again. */
@Entity
@IdClass(Receipt.Key.class)
class Receipt {

    record Key(long workshopId, String digest) implements Serializable {}

    @Id
    private long workshopId;

    @Id
    private String digest;

    private String answer;

    private Instant issuedAt;

    protected Receipt() {}

    Receipt(long workshopId, String digest, String answer, Instant issuedAt) {
        this.workshopId = workshopId;
        this.digest = digest;
        this.answer = answer;
        this.issuedAt = issuedAt;
    }

    String answer() {
        return answer;
    }
}
