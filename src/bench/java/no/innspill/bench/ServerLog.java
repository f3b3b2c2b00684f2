package no.innspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server has written about itself. */
record ServerLog(Path file) {

    private static final Pattern TRACE = Pattern.compile("^\\s+at |^Caused by: | ERROR |OutOfMemoryError");

    /** Lines of errors and stack traces. */
    long traces() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> TRACE.matcher(line).find()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
