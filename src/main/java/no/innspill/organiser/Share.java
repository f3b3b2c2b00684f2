package no.innspill.organiser;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import no.innspill.workshop.Workshop;

/** A link that one colleague may take a workshop over with, once; its owner can see it again, so it is kept as it is. */
@Entity
class Share {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private String code;

    private Instant expiresAt;

    protected Share() {}

    Share(Workshop workshop, String code, Instant expiresAt) {
        this.workshop = workshop;
        this.code = code;
        this.expiresAt = expiresAt;
    }

    long id() {
        return id;
    }

    Workshop workshop() {
        return workshop;
    }

    String code() {
        return code;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
