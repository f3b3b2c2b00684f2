package no.innspill.operator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innspill.access.Secrets;
import no.innspill.store.OwnersOnly;

/**
 * Requests to the running server and its replies, as files in the data folder. Who may read and write there has the
 * database anyway, so nothing else has to be guarded: no port, and no secret. A file is written under another name first,
 * so nobody reads half of one.
 */
public final class Letterbox {

    /** What is asked for: the command's words, the language of the console, and until when somebody waits for it. */
    public record Request(List<String> words, String language, long until) {}

    /** @param status 0 where it was done, as a process ends */
    public record Reply(int status, List<String> lines) {

        public static Reply done(String... lines) {
            return new Reply(0, List.of(lines));
        }

        public static Reply refused(String... lines) {
            return new Reply(1, List.of(lines));
        }
    }

    /** Nobody waits longer for anything; what lies there after that was forgotten. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final long PAUSE_MS = 50;
    private static final String ASKED = ".asked";
    private static final String TAKEN = ".taken";
    private static final String REPLY = ".reply";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Clock clock;

    public Letterbox(Path data, Clock clock) {
        this.folder = data.resolve("operator");
        this.clock = clock;
    }

    /** Asks the server, and waits; empty if none has taken the request up by then, which is then withdrawn. */
    public Optional<Reply> ask(List<String> words, String language, Duration patience)
            throws IOException, InterruptedException {
        OwnersOnly.folder(folder);
        String name = Secrets.random();
        Instant until = clock.instant().plus(patience);
        write(name, ASKED, new Request(words, language, until.toEpochMilli()));
        Path reply = folder.resolve(name + REPLY);
        while (!Files.exists(reply)) {
            boolean late = clock.instant().isAfter(until);
            if (late && Files.deleteIfExists(folder.resolve(name + ASKED))) {
                return Optional.empty();
            }
            if (clock.instant().isAfter(until.plus(LONGEST))) {
                return Optional.empty();
            }
            Thread.sleep(PAUSE_MS);
        }
        Reply read = JSON.readValue(reply.toFile(), Reply.class);
        Files.delete(reply);
        return Optional.of(read);
    }

    /** Answers what has been asked and is still waited for, and throws away what nobody has fetched. */
    void attend(Function<Request, Reply> work) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(ASKED)) {
                answer(file, name.substring(0, name.length() - ASKED.length()), work);
            } else if (isForgotten(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void answer(Path asked, String name, Function<Request, Reply> work) throws IOException {
        Path taken = folder.resolve(name + TAKEN);
        try {
            Files.move(asked, taken, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException withdrawn) {
            return;
        }
        Request request = JSON.readValue(taken.toFile(), Request.class);
        if (request.until() >= clock.millis()) {
            write(name, REPLY, work.apply(request));
        }
        Files.delete(taken);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private boolean isForgotten(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(clock.instant().minus(LONGEST));
        } catch (NoSuchFileException fetched) {
            return false;
        }
    }

    private void write(String name, String kind, Object content) throws IOException {
        Path draft = folder.resolve(name + kind + ".new");
        OwnersOnly.file(draft);
        Files.write(draft, JSON.writeValueAsBytes(content));
        Files.move(draft, folder.resolve(name + kind), StandardCopyOption.ATOMIC_MOVE);
    }
}
