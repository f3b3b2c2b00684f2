package no.innspill.webhook;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The message that a webhook is told now, the same one until it has taken it or has been asked often enough, and how that goes. */
@Embeddable
class WebhookDelivery {

    /** Within some hours. */
    static final int ATTEMPTS = 7;

    /** Messages one after the other. */
    private static final int GIVEN_UP = 3;

    private static final int GONE = 410;

    private @Nullable String messageId;
    private @Nullable String message;
    private long messageTo;
    private int attempts;
    private @Nullable Instant nextTry;
    private int givenUp;
    private @Nullable Integer lastStatus;
    private @Nullable Instant lastAt;
    private boolean switchedOff;

    protected WebhookDelivery() {}

    /** Has the message ready. There is none that has not been taken yet. */
    void begin(String freshId, String freshMessage, long upTo) {
        messageId = freshId;
        message = freshMessage;
        messageTo = upTo;
        attempts = 0;
    }

    /** @return whether it has taken the message */
    boolean answered(int status, Instant now, WebhookSettings settings) {
        lastStatus = status;
        lastAt = now;
        attempts++;
        boolean taken = status >= 200 && status < 300;
        if (taken) {
            givenUp = 0;
            end();
        } else if (attempts >= ATTEMPTS || status == GONE) {
            givenUp++;
            switchedOff = givenUp >= GIVEN_UP || status == GONE;
            end();
        } else {
            nextTry = now.plus(settings.pause(attempts));
        }
        return taken;
    }

    private void end() {
        messageId = null;
        message = null;
        nextTry = null;
    }

    boolean isOf(String id) {
        return id.equals(messageId);
    }

    boolean isUnderWay() {
        return messageId != null;
    }

    String messageId() {
        return messageId == null ? "" : messageId;
    }

    String message() {
        return message == null ? "" : message;
    }

    /** Up to which revision the message tells. */
    long messageTo() {
        return messageTo;
    }

    /** Of the message under way; 0 where there is none. */
    int attempts() {
        return isUnderWay() ? attempts : 0;
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
