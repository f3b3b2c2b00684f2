package no.innspill.cluster;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import no.innspill.desk.Committed;
import no.innspill.desk.Neighbours;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.store.DatabaseKind;
import no.innspill.web.SignedOut;
import org.hibernate.Session;

/** Tells the other nodes what happens here, and lets those who listen here know what has happened there. */
@ApplicationScoped
@IfBuildProperty(name = DatabaseKind.PROPERTY, stringValue = DatabaseKind.POSTGRESQL)
class OtherNodes implements Neighbours {

    private final NodeName name;
    private final EntityManager database;
    private final Event<WorkshopDeleted> deletions;
    private final Event<SignedOut> signings;
    private final CommitOrder inOrder;

    OtherNodes(
            NodeName name,
            EntityManager database,
            Event<Committed> announcements,
            Event<WorkshopDeleted> deletions,
            Event<SignedOut> signings,
            ScheduledExecutorService executor) {
        this.name = name;
        this.database = database;
        this.deletions = deletions;
        this.signings = signings;
        this.inOrder = new CommitOrder(announcements::fire, executor);
    }

    @Override
    public boolean mayWrite() {
        return true;
    }

    @Override
    public void tell(Committed committed) {
        tell(new Message.Commit(committed));
    }

    @Override
    public void tellDeleted(String code) {
        tell(new Message.Deleted(name.get(), code));
    }

    /** PostgreSQL delivers it when the transaction is committed, in the order of the commits. */
    void tell(Message message) {
        database.unwrap(Session.class).doWork(connection -> tell(connection, message));
    }

    private static void tell(Connection connection, Message message) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NotificationLine.NOTIFY)) {
            statement.setString(1, MessageText.write(message));
            statement.execute();
        }
    }

    @Override
    public void announce(Committed committed) {
        inOrder.offer(committed);
    }

    /** How far the listeners here have been told. */
    long reached(String code) {
        return inOrder.reached(code);
    }

    /** The same of all workshops that were told of. */
    Map<String, Long> reached() {
        return inOrder.reached();
    }

    /** What was told is of another database than this. */
    void forget() {
        inOrder.forget();
    }

    /** Also what this node has committed itself, and did not learn of because its connection broke at that moment. */
    void told(@Observes Message message) {
        if (message instanceof Message.Commit commit) {
            inOrder.offer(commit.committed());
        } else if (message instanceof Message.Deleted deleted && !name.get().equals(deleted.node())) {
            deletions.fire(new WorkshopDeleted(deleted.code()));
        } else if (message instanceof Message.SignOut out && !name.get().equals(out.node())) {
            signings.fire(new SignedOut(out.code(), out.controlHash(), out.hand()));
        }
    }

    void deleted(@Observes WorkshopDeleted workshop) {
        inOrder.forget(workshop.code());
    }
}
