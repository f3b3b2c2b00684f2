package no.innspill.cluster;

import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.innspill.cluster.Listening.Begun;
import no.innspill.store.Pulse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is heard and said on the connection to the other nodes, as long as it holds. */
final class NodeConversation {

    private static final Logger LOG = Logger.getLogger(NodeConversation.class);
    private static final int ALIVE_MILLIS = 1000;

    private final NodeName name;
    private final Event<Message> messages;
    private final Event<Begun> beginnings;
    private final BlockingQueue<Message> outgoing = new LinkedBlockingQueue<>();

    /** A line that is cut without a word is noticed when it does not answer. */
    private final Pulse pulse = new Pulse(Duration.ofSeconds(3));

    private volatile boolean hears;
    private volatile boolean housekeeper;

    NodeConversation(NodeName name, Event<Message> messages, Event<Begun> beginnings) {
        this.name = name;
        this.messages = messages;
        this.beginnings = beginnings;
    }

    /** Whether it has begun and was not broken off. */
    boolean isHeld() {
        return hears;
    }

    boolean hears() {
        return hears && pulse.isThere();
    }

    boolean isHousekeepers() {
        return housekeeper;
    }

    /** Says it soon; while it is cut off, to nobody. */
    void say(Message message) {
        if (hears) {
            outgoing.add(message);
        }
    }

    void breakOff() {
        hears = false;
        housekeeper = false;
        outgoing.clear();
    }

    /** Goes on until somebody stops it, or the line breaks. */
    void hold(NotificationLine line, BooleanSupplier stopping) throws SQLException {
        line.listen();
        hears = true;
        pulse.beat();
        line.tell(new Message.Hello(name.get()));
        beginnings.fire(new Begun());
        long said = System.nanoTime();
        while (!stopping.getAsBoolean()) {
            line.hear().forEach(this::told);
            pulse.beat();
            tellWhatWaits(line);
            if (System.nanoTime() - said > TimeUnit.MILLISECONDS.toNanos(ALIVE_MILLIS)) {
                said = System.nanoTime();
                line.tell(new Message.Alive(name.get()));
                housekeeper = housekeeper || line.takesHousekeeping();
            }
        }
        line.tell(new Message.Bye(name.get()));
    }

    private void tellWhatWaits(NotificationLine line) throws SQLException {
        for (@Nullable Message next = outgoing.poll(); next != null; next = outgoing.poll()) {
            line.tell(next);
        }
    }

    private void told(Message message) {
        try {
            messages.fire(message);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "What another node said could not be followed: %s", message);
        }
    }
}
