package no.innspill.installation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import no.innspill.installation.Installation.Obstacle;
import no.innspill.store.Migrations;

/** Reads what has been packed, and puts it into the tables of another database. */
final class Unpacking {

    private Unpacking() {}

    static Optional<Obstacle> unpackFrom(Path file, Connection connection) throws IOException, SQLException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            if (first == null || !PackedFile.JSON.readTree(first).has(PackedFile.VERSION)) {
                return Optional.of(Obstacle.NOT_ONE);
            }
            if (PackedFile.JSON.readTree(first).get(PackedFile.VERSION).asInt() != Migrations.newest()) {
                return Optional.of(Obstacle.OTHER_VERSION);
            }
            PackedRows rows = new PackedRows(connection, Tables.of(connection));
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from server_secret");
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode content = PackedFile.JSON.readTree(line);
                if (content.isObject()) {
                    List<String> columns = new ArrayList<>();
                    content.get(PackedFile.COLUMNS).forEach(column -> columns.add(column.asText()));
                    rows.begin(content.get(PackedFile.TABLE).asText(), columns);
                } else {
                    rows.add(content);
                }
            }
            rows.finish();
            return Optional.empty();
        }
    }
}
