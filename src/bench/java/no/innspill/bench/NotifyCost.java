package no.innspill.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * What telling the other nodes costs a commit: rows written one a transaction on connections side by side, without and with
 * a {@code NOTIFY} of the size of ours, while some listen.
 */
final class NotifyCost {

    private static final int LISTENERS = 3;
    private static final int TURNS = 3;
    private static final String TOLD = "x".repeat(200);
    private static final String WRITE = "insert into notify_cost(told) values (?)";
    private static final String WRITE_AND_TELL =
            "with written as (" + WRITE + " returning told) select pg_notify('innspill_bench', told) from written";

    private final Postgres database;
    private final int seconds;

    NotifyCost(Postgres database, int seconds) {
        this.database = database;
        this.seconds = seconds;
    }

    void run(Table table, List<Integer> connections) {
        List<Connection> listening = new ArrayList<>();
        try {
            Connection owner = open();
            listening.add(owner);
            execute(owner, "create table notify_cost(told text)");
            for (int i = 0; i < LISTENERS; i++) {
                Connection listener = open();
                listening.add(listener);
                execute(listener, "listen innspill_bench");
            }
            for (int many : connections) {
                compare(table, many);
            }
            execute(owner, "drop table notify_cost");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            listening.forEach(NotifyCost::close);
        }
    }

    /** In turn, so that what else happens on the machine meets both. */
    private void compare(Table table, int many) {
        double plain = 0;
        double told = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            plain += commits(many, WRITE);
            told += commits(many, WRITE_AND_TELL);
        }
        double length = TURNS * seconds;
        table.row(many, plain / length, told / length, told / plain);
    }

    /** How many there were in the time of one turn, over all connections. */
    private double commits(int many, String command) {
        ExecutorService hands = Executors.newFixedThreadPool(many);
        long end = System.nanoTime() + seconds * Loop.SECOND;
        try {
            List<CompletableFuture<Long>> counts = IntStream.range(0, many)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> commitUntil(end, command), hands))
                    .toList();
            return counts.stream().mapToLong(CompletableFuture::join).sum();
        } finally {
            hands.shutdown();
        }
    }

    private long commitUntil(long end, String command) {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(command)) {
            statement.setString(1, TOLD);
            long done = 0;
            while (System.nanoTime() < end) {
                statement.execute();
                done++;
            }
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(database.address());
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
