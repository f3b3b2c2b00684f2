package no.innspill.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL on a free port, started by the first who asks and gone with the tests. */
public final class PostgresServer {

    private static final String RUNNING = "innspill.tests.postgres";

    private PostgresServer() {}

    /** The settings of a database that nobody has used. */
    public static synchronized Map<String, String> freshDatabase() {
        String port = System.getProperty(RUNNING);
        if (port == null) {
            port = String.valueOf(start().getPort());
            // Tests load this class anew for each application that they start; the server is one.
            System.setProperty(RUNNING, port);
        }
        String server = "jdbc:postgresql://localhost:" + port + "/";
        String name = "test_" + System.nanoTime();
        try (Connection connection = DriverManager.getConnection(server + "postgres?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", server + name,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("fsync", "off")
                    .start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
