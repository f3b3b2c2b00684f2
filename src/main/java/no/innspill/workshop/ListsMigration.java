package no.innspill.workshop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.innspill.language.LocalizedText;
import no.innspill.language.LocalizedTextConverter;
import no.innspill.language.LocalizedTextListConverter;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Moves the lists for measures out of their columns into the tables made for them. SQL alone cannot read their JSON. */
public class ListsMigration implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("10");
    }

    @Override
    public String getDescription() {
        return "lists for measures";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        move(database, "responsible", "responsible");
        move(database, "horizons", "horizon");
    }

    private static void move(Connection database, String column, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet workshops = statement.executeQuery("select id, " + column + " from workshop");
                PreparedStatement insert = database.prepareStatement("insert into " + table
                        + " (id, workshop_id, position, label) values (nextval('ids'), ?, ?, ?)")) {
            while (workshops.next()) {
                List<LocalizedText> list =
                        new LocalizedTextListConverter().convertToEntityAttribute(workshops.getString(2));
                for (int i = 0; i < list.size(); i++) {
                    insert.setLong(1, workshops.getLong(1));
                    insert.setInt(2, i);
                    insert.setString(3, new LocalizedTextConverter().convertToDatabaseColumn(list.get(i)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("alter table workshop drop column " + column);
        }
    }
}
