package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.innspill.store.DatabaseAccess;
import no.innspill.store.DatabaseKind;
import no.innspill.store.Housekeeping;
import no.innspill.store.Pulse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one connection by which this node hears the others and tells them what belongs to no transaction. When it breaks it
 * is made anew, and whatever was said meanwhile counts as missed. Whoever holds the lock on it does the housekeeping: it
 * goes with the connection, however a node ends.
 */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class Listening implements Housekeeping {

    /** It has just begun to hear what others say, or has again. */
    record Begun() {}

    private static final Logger LOG = Logger.getLogger(Listening.class);
    private static final int FIRST = 1;
    private static final int PAUSE_MILLIS = 1000;
    private static final int ALIVE_MILLIS = 1000;
    private static final int LAST_WORDS_MILLIS = 2000;

    private final NodeName name;
    private final Event<Message> messages;
    private final Event<Begun> beginnings;
    private final DatabaseAccess access;
    private final BlockingQueue<Message> outgoing = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "listening");
    private volatile boolean stopping;
    /** A line that is cut without a word is noticed when it does not answer. */
    private final Pulse pulse = new Pulse(Duration.ofSeconds(3));

    private volatile boolean hears;
    private volatile boolean housekeeper;

    Listening(NodeName name, Event<Message> messages, Event<Begun> beginnings) {
        this.name = name;
        this.messages = messages;
        this.beginnings = beginnings;
        this.access = DatabaseAccess.configured(ConfigProvider.getConfig());
        thread.setDaemon(true);
    }

    void begin(@Observes @Priority(FIRST) StartupEvent started) {
        thread.start();
    }

    /** Its last words are that it goes. */
    void end(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        thread.join(LAST_WORDS_MILLIS);
    }

    /** Whether it hears the others at the moment. */
    boolean hears() {
        return hears && pulse.isThere();
    }

    @Override
    public boolean isOurs() {
        return housekeeper;
    }

    /** Tells the others soon; while it is cut off, nobody. */
    void say(Message message) {
        if (hears) {
            outgoing.add(message);
        }
    }

    /** Whether it is being told something just now, and does what it was told. */
    boolean isBeingTold() {
        return Thread.currentThread() == thread;
    }

    private void run() {
        while (!stopping) {
            try (NotificationLine line = NotificationLine.open(access)) {
                converse(line);
            } catch (SQLException broken) {
                if (hears) {
                    LOG.warnf("The connection on which other nodes are heard broke: %s", firstLine(broken));
                }
                LOG.debug("Other nodes are not heard", broken);
            } catch (RuntimeException fault) {
                LOG.error("What another node said could not be followed", fault);
            }
            hears = false;
            housekeeper = false;
            outgoing.clear();
            pause();
        }
    }

    private void converse(NotificationLine line) throws SQLException {
        line.listen();
        hears = true;
        pulse.beat();
        line.tell(new Message.Hello(name.get()));
        beginnings.fire(new Begun());
        long said = System.nanoTime();
        while (!stopping) {
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

    private static String firstLine(SQLException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }

    private void pause() {
        try {
            if (!stopping) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
