package no.innspill.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    private @Nullable String content;

    private Instant issuedAt;

    protected Receipt() {}

    Receipt(long workshopId, CommandKey key, String answer, Instant issuedAt) {
        this.workshopId = workshopId;
        this.digest = key.digest();
        this.content = key.content();
        this.answer = answer;
        this.issuedAt = issuedAt;
    }

    /** Whether it was given for the same that is sent now. */
    boolean isFor(CommandKey key) {
        return key.content().equals(content);
    }

    String answer() {
        return answer;
    }
}
