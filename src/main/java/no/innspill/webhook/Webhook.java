package no.innspill.webhook;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import no.innspill.access.Bearer;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A program elsewhere that is told what is different, and how far it has been told. */
@Entity
class Webhook {

    /** A node that has taken it and is gone holds it no longer than that. */
    static final Duration TAKEN = Duration.ofSeconds(60);

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private String address;
    private String secret;

    /** The token of the program that made it, with which the database lets it go; nothing where a person did. */
    private @Nullable Long madeBy;

    private long told;
    private @Nullable Instant takenUntil;

    @Embedded
    private WebhookDelivery delivery;

    protected Webhook() {}

    Webhook(Workshop workshop, String address, String secret, Bearer by) {
        this.workshop = workshop;
        this.address = address;
        this.secret = secret;
        this.madeBy = by.program() ? by.link() : null;
        // It is told of what comes, and its making is the first of it.
        this.told = workshop.revisions().all();
        this.delivery = new WebhookDelivery();
    }

    void tell(String freshId, String freshMessage, long upTo) {
        delivery.begin(freshId, freshMessage, upTo);
    }

    /** @return whether it had taken the message, and none is left */
    boolean answered(String answeredId, int status, Instant now, WebhookSettings settings) {
        if (!delivery.isOf(answeredId)) {
            return false;
        }
        takenUntil = null;
        boolean taken = delivery.answered(status, now, settings);
        if (!delivery.isUnderWay()) {
            told = delivery.messageTo();
        }
        return taken;
    }

    long id() {
        return id;
    }

    Workshop workshop() {
        return workshop;
    }

    String address() {
        return address;
    }

    String secret() {
        return secret;
    }

    long told() {
        return told;
    }

    WebhookDelivery delivery() {
        return delivery;
    }
}
