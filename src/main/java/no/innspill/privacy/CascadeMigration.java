package no.innspill.privacy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Hangs every table on {@code workshop}: what belongs to a row goes when the row goes, so that no workshop can be left
 * over for a table that somebody forgot. SQL alone cannot do it, as the keys have other names in each database.
 */
public class CascadeMigration implements JavaMigration {

    /** What only points at another row, and stands by itself without it. */
    private static final Set<String> LOOSE = Set.of(
            "workshop.current_step_id",
            "participant.affiliation_id",
            "participant.table_id",
            "idea.group_id",
            "idea.table_id",
            "measure.participant_id");

    private record ForeignKey(
            String table, String name, String target, List<String> columns, List<String> targets, boolean follows) {

        String rule() {
            return columns.size() == 1 && LOOSE.contains(table + "." + columns.get(0)) ? "set null" : "cascade";
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("12");
    }

    @Override
    public String getDescription() {
        return "everything hangs on its workshop";
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
        for (ForeignKey key : barring(database)) {
            try (Statement statement = database.createStatement()) {
                statement.execute("alter table " + key.table() + " drop constraint \"" + key.name() + "\"");
                statement.execute("alter table " + key.table() + " add foreign key (" + list(key.columns())
                        + ") references " + key.target() + " (" + list(key.targets()) + ") on delete " + key.rule()
                        + (key.follows() ? " on update cascade" : ""));
            }
        }
    }

    /** The keys that would stop a row from being deleted. */
    private static List<ForeignKey> barring(Connection database) throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        for (String table : tables(database)) {
            Map<String, ForeignKey> found = new TreeMap<>();
            try (ResultSet rows =
                    database.getMetaData().getImportedKeys(database.getCatalog(), database.getSchema(), table)) {
                while (rows.next()) {
                    int rule = rows.getInt("DELETE_RULE");
                    if (rule == DatabaseMetaData.importedKeyCascade || rule == DatabaseMetaData.importedKeySetNull) {
                        continue;
                    }
                    String name = rows.getString("FK_NAME");
                    String target = rows.getString("PKTABLE_NAME");
                    boolean follows = rows.getInt("UPDATE_RULE") == DatabaseMetaData.importedKeyCascade;
                    ForeignKey key = found.computeIfAbsent(
                            name,
                            fresh -> new ForeignKey(
                                    table, fresh, target, new ArrayList<>(), new ArrayList<>(), follows));
                    key.columns().add(rows.getString("FKCOLUMN_NAME"));
                    key.targets().add(rows.getString("PKCOLUMN_NAME"));
                }
            }
            keys.addAll(found.values());
        }
        return keys;
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = database.getMetaData()
                .getTables(database.getCatalog(), database.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static String list(List<String> columns) {
        return String.join(", ", columns);
    }
}
