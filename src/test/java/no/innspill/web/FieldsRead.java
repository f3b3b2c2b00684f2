package no.innspill.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of all fields that the source reads from forms, files and queries. */
final class FieldsRead {

    private static final Path SOURCE = Path.of("src/main/java/no/innspill");

    private static final Pattern READ =
            Pattern.compile("\\.(?:text|has|number|numbers|all|flag|toggled|line|optionalLine|paragraphs|plain|day)"
                    + "\\(\\s*\"([a-z_]+)\"|\\(form, \"([a-z_]+)\"");

    private static final Pattern SAID = Pattern.compile("\"([a-z_]+)\"");

    private FieldsRead() {}

    /** What is surely one. */
    static Set<String> all() throws IOException {
        return matches(READ);
    }

    /** What may be one: any word that the source says. */
    static Set<String> possible() throws IOException {
        return matches(SAID);
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(FieldsRead::text)
                    .flatMap(text -> pattern.matcher(text).results())
                    .forEach(match -> fields.add(match.group(match.group(1) == null ? match.groupCount() : 1)));
        }
        return fields;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
