package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A participant with one command on its way at a time, who remembers what the server has acknowledged. */
abstract class Hand {

    final Room room;
    final int participant;
    private @Nullable Request open;
    private int acknowledged;
    private int refused;

    Hand(Room room, int participant) {
        this.room = room;
        this.participant = participant;
    }

    final boolean isIdle() {
        return open == null;
    }

    final Request begin() {
        Request next = next();
        open = next;
        return next;
    }

    /** The command without an answer; it may or may not have been done. */
    final Optional<Request> unanswered() {
        return Optional.ofNullable(open);
    }

    /** Of several answers the first counts: false for none, or a late one after which something else has been begun. */
    final boolean answered(Request request, Answer answer) {
        if (answer.status() == 0 || request != open) {
            return false;
        }
        if (answer.isOk()) {
            acknowledged++;
            acknowledge(answer);
        } else {
            refused++;
        }
        open = null;
        return true;
    }

    /** Compares what the server shows with what it acknowledged: all of it is missing for somebody it has forgotten. */
    Findings look() {
        Answer mine = room.mine(participant);
        return mine.isOk() ? compare(mine.json()) : new Findings(acknowledged, 0);
    }

    final int acknowledged() {
        return acknowledged;
    }

    final int refused() {
        return refused;
    }

    /** What is acknowledged and not there, and what is there and was never asked for, or is there twice. */
    record Findings(int missing, int twice) {

        Findings plus(Findings other) {
            return new Findings(missing + other.missing, twice + other.twice);
        }
    }

    abstract Request next();

    abstract void acknowledge(Answer answer);

    abstract Findings compare(JsonNode mine);
}
