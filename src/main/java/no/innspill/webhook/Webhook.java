package no.innspill.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * A program elsewhere that is told what is different, how far it has been told, and the message that it is told now: the
 * same one until it has taken it, or has been asked often enough.
 */
@Entity
class Webhook {

    /** Within some hours. */
    static final int ATTEMPTS = 7;

    /** Messages one after the other. */
    private static final int GIVEN_UP = 3;

    /** A node that has taken it and is gone holds it no longer than that. */
    static final Duration TAKEN = Duration.ofSeconds(60);

    private static final int GONE = 410;

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private String address;
    private String secret;
    private long told;
    private @Nullable String messageId;
    private @Nullable String message;
    private long messageTo;
    private int attempts;
    private @Nullable Instant nextTry;
    private @Nullable Instant takenUntil;
    private int givenUp;
    private @Nullable Integer lastStatus;
    private @Nullable Instant lastAt;
    private boolean switchedOff;

    protected Webhook() {}

    Webhook(Workshop workshop, String address, String secret, long told) {
        this.workshop = workshop;
        this.address = address;
        this.secret = secret;
        this.told = told;
    }

    /** Has the message ready. There is none that it has not taken yet. */
    void tell(String freshId, String freshMessage, long upTo) {
        messageId = freshId;
        message = freshMessage;
        messageTo = upTo;
        attempts = 0;
    }

    void take(Instant now) {
        takenUntil = now.plus(TAKEN);
    }

    /** @return whether it had taken the message, and none is left */
    boolean answered(String answeredId, int status, Instant now, WebhookSettings settings) {
        if (!answeredId.equals(messageId)) {
            return false;
        }
        takenUntil = null;
        lastStatus = status;
        lastAt = now;
        attempts++;
        boolean taken = status >= 200 && status < 300;
        if (taken) {
            givenUp = 0;
            done();
        } else if (attempts >= ATTEMPTS || status == GONE) {
            givenUp++;
            switchedOff = givenUp >= GIVEN_UP || status == GONE;
            done();
        } else {
            nextTry = now.plus(settings.pause(attempts));
        }
        return taken;
    }

    private void done() {
        told = messageTo;
        messageId = null;
        message = null;
        nextTry = null;
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

    boolean hasMessage() {
        return messageId != null;
    }

    String messageId() {
        return messageId == null ? "" : messageId;
    }

    String message() {
        return message == null ? "" : message;
    }

    int attempts() {
        return attempts;
    }

    /** The status of the last answer; 0 where there was none. */
    @Nullable Integer lastStatus() {
        return lastStatus;
    }

    @Nullable Instant lastAt() {
        return lastAt;
    }

    boolean isSwitchedOff() {
        return switchedOff;
    }
}
