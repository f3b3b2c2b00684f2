package no.innspill.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** How the database is opened, beside the pool: a pool may be empty, or full of connections that are dead. */
public record DatabaseAccess(String url, String user, String password, Path folder) {

    private static final String EMBEDDED = "jdbc:h2:";
    private static final String IN_MEMORY = "jdbc:h2:mem:";

    public static DatabaseAccess configured(Config config) {
        return new DatabaseAccess(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getOptionalValue("quarkus.datasource.username", String.class)
                        .orElse(""),
                config.getOptionalValue("quarkus.datasource.password", String.class)
                        .orElse(""),
                Path.of(config.getValue("innspill.data", String.class)));
    }

    /** Whether the database is a file of ours, and not one in memory or on a server of its own. */
    public boolean isFile() {
        return url.startsWith(EMBEDDED) && !url.startsWith(IN_MEMORY);
    }

    public StoreFile file() {
        return new StoreFile(folder);
    }

    /** A connection to the database as it is; where there is none, none is made. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, owner());
    }

    /** Makes a database under that name, with the same settings as the one in use. */
    Connection create(Path database) throws SQLException {
        return DriverManager.getConnection(as(database), owner());
    }

    private String as(Path database) {
        String settings = url.contains(";") ? url.substring(url.indexOf(';')) : "";
        // It may be made, and it is closed when nobody has it open any more.
        return EMBEDDED
                + "file:"
                + database.toAbsolutePath().normalize()
                + settings.replaceAll(";(IFEXISTS|DB_CLOSE_DELAY)=[^;]*", "");
    }

    private Properties owner() {
        Properties owner = new Properties();
        owner.setProperty("user", user);
        owner.setProperty("password", password);
        return owner;
    }
}
