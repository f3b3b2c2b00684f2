package no.innspill.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The steps of upgrading a database that this version knows. */
public final class Migrations {

    /** The table in which a database says which of them it has had. */
    public static final String HISTORY = "flyway_schema_history";

    private static final String FIRST = "db/migration/V1__workshop.sql";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private Migrations() {}

    /** The version of the newest of them. */
    public static int newest() {
        URL first = Migrations.class.getClassLoader().getResource(FIRST);
        if (first == null) {
            throw new IllegalStateException("There is no " + FIRST);
        }
        try {
            URI place = first.toURI();
            if (!place.getScheme().equals("jar")) {
                return newest(Path.of(place).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return newest(jar.getPath(FIRST).resolveSibling(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElseThrow();
        }
    }
}
