package no.innspill.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import no.innspill.workshop.Workshop;

/** Which workshop a client's key has made, and out of what. */
@Entity
class Founding {

    @Id
    private String digest;

    private String content;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private Instant foundedAt;

    protected Founding() {}

    Founding(CommandKey key, Workshop workshop, Instant foundedAt) {
        this.digest = key.digest();
        this.content = key.content();
        this.workshop = workshop;
        this.foundedAt = foundedAt;
    }

    String content() {
        return content;
    }

    Workshop workshop() {
        return workshop;
    }
}
