package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import no.innspill.store.DatabaseAccess;
import no.innspill.store.DatabaseKind;
import no.innspill.store.Housekeeping;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

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
    private static final int LAST_WORDS_MILLIS = 2000;

    private final NodeConversation conversation;
    private final DatabaseAccess access;
    private final Thread thread = new Thread(this::run, "listening");
    private volatile boolean stopping;

    Listening(NodeName name, Event<Message> messages, Event<Begun> beginnings) {
        this.conversation = new NodeConversation(name, messages, beginnings);
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
        return conversation.hears();
    }

    @Override
    public boolean isOurs() {
        return conversation.isHousekeepers();
    }

    /** Tells the others soon; while it is cut off, nobody. */
    void say(Message message) {
        conversation.say(message);
    }

    /** Whether it is being told something just now, and does what it was told. */
    boolean isBeingTold() {
        return Thread.currentThread() == thread;
    }

    private void run() {
        while (!stopping) {
            try (NotificationLine line = NotificationLine.open(access)) {
                conversation.hold(line, () -> stopping);
            } catch (SQLException broken) {
                if (conversation.isHeld()) {
                    LOG.warnf("The connection on which other nodes are heard broke: %s", firstLine(broken));
                }
                LOG.debug("Other nodes are not heard", broken);
            } catch (RuntimeException fault) {
                LOG.error("What another node said could not be followed", fault);
            }
            conversation.breakOff();
            pause();
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
