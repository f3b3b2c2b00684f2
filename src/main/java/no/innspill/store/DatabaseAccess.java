package no.innspill.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** How the database is opened, beside the pool: a pool may be empty, or full of connections that are dead. */
public record DatabaseAccess(String url, String user, String password, Path folder, Map<String, String> more) {

    private static final String EMBEDDED = "jdbc:h2:";
    private static final String IN_MEMORY = "jdbc:h2:mem:";
    private static final String MORE = "quarkus.datasource.jdbc.additional-jdbc-properties.";

    DatabaseAccess(String url, String user, String password, Path folder) {
        this(url, user, password, folder, Map.of());
    }

    public static DatabaseAccess configured(Config config) {
        return new DatabaseAccess(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getOptionalValue("quarkus.datasource.username", String.class)
                        .orElse(""),
                config.getOptionalValue("quarkus.datasource.password", String.class)
                        .orElse(""),
                Path.of(config.getValue("innspill.data", String.class)),
                more(config));
    }

    /** What else the driver is told, as it is by the pool. */
    private static Map<String, String> more(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(MORE))
                .collect(Collectors.toMap(
                        name -> name.substring(MORE.length()), name -> config.getValue(name, String.class)));
    }

    /** Whether the database is a file of ours, and not one in memory or on a server of its own. */
    public boolean isFile() {
        return url.startsWith(EMBEDDED) && !url.startsWith(IN_MEMORY);
    }

    /** Whether it runs on a server of its own, which may say that it takes nothing. */
    boolean isOnServer() {
        return !url.startsWith(EMBEDDED);
    }

    /** Where it is, without what may stand behind that: a password for example. */
    public String place() {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
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
        owner.putAll(more);
        owner.setProperty("user", user);
        owner.setProperty("password", password);
        return owner;
    }
}
