package no.innspill.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.store.DatabaseAccess;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection on which notifications come in and go out. */
final class NotificationLine implements AutoCloseable {

    static final String CHANNEL = "innspill";
    static final String NOTIFY = "select pg_notify('" + CHANNEL + "', ?)";

    /** Any number that nobody else on this database locks by. */
    private static final long HOUSEKEEPING = 4_666_577_455L;

    private static final int A_WHILE_MILLIS = 200;

    /** Whoever does not answer by then is not there. */
    private static final int DEAD_MILLIS = 5000;

    private final Connection connection;

    private NotificationLine(Connection connection) {
        this.connection = connection;
    }

    static NotificationLine open(DatabaseAccess access) throws SQLException {
        Connection connection = access.open();
        connection.setNetworkTimeout(Runnable::run, DEAD_MILLIS);
        return new NotificationLine(connection);
    }

    void listen() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'innspill listening'");
            statement.execute("listen " + CHANNEL);
        }
    }

    /** Waits a while for what there is to hear. */
    List<Message> hear() throws SQLException {
        PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(A_WHILE_MILLIS);
        return heard == null
                ? List.of()
                : Stream.of(heard)
                        .map(PGNotification::getParameter)
                        .map(MessageText::read)
                        .flatMap(Optional::stream)
                        .toList();
    }

    void tell(Message message) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NOTIFY)) {
            statement.setString(1, MessageText.write(message));
            statement.execute();
        }
    }

    /** Whether it has the lock that one node has at a time. */
    boolean takesHousekeeping() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + HOUSEKEEPING + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
