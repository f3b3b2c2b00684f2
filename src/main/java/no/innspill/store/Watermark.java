package no.innspill.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.innspill.embedded.Age;
import org.jboss.logging.Logger;

/**
 * How far the database had come, kept beside it: H2 opens a file that was cut short as if its end had never been written.
 * It is written after what it speaks of is on the disk, so whatever ends the server, the file is never behind its mark.
 */
record Watermark(Path place) {

    private static final Logger LOG = Logger.getLogger(Watermark.class);

    private static final String WORDS =
            "# How far innspill.mv.db has come. An older one is noticed by this, and not used unless this is deleted.";

    /** Empty where there is none, or it cannot be read: then nothing is known, and nothing said. */
    Optional<Age> read() {
        try {
            String[] numbers = Files.readAllLines(place).get(1).split(" ", -1);
            return Optional.of(new Age(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** It never goes back: a file that lost its end while it was open is closed as what it is then. */
    void write(Age age) throws IOException {
        if (read().filter(marked -> age.isBehind(marked, Clock.systemUTC().millis()))
                .isPresent()) {
            return;
        }
        Path draft = place.resolveSibling(place.getFileName() + ".new");
        OwnersOnly.file(draft);
        Files.write(draft, List.of(WORDS, age.created() + " " + age.version()));
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes it, if it can: without it nothing is lost but the notice of what might be. */
    void note(Age age) {
        try {
            write(age);
        } catch (IOException refused) {
            LOG.debug("How far the database has come was not noted", refused);
        }
    }

    /** Before another database is put there on purpose, which may be an older one. */
    void forget() throws IOException {
        Files.deleteIfExists(place);
    }

    /** Whether the file, which nobody has open, has less in it than it had. */
    boolean isAheadOf(Path file) {
        Optional<Age> marked = read();
        return marked.isPresent()
                && Age.of(file)
                        .map(age -> age.isBehind(marked.get(), Clock.systemUTC().millis()))
                        .orElse(false);
    }
}
