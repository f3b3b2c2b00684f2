package no.innspill.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.innspill.operator.Letterbox.Reply;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterboxTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Path data;

    LetterboxTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void whatIsAskedIsAnsweredOnceAndNothingIsLeft() throws Exception {
        CompletableFuture<Optional<Reply>> asked = ask(LONG, "echo", "æøå");
        List<String> heard = new ArrayList<>();
        while (!asked.isDone()) {
            letterbox().attend(request -> {
                heard.add(String.join(" ", request.words()) + " " + request.language());
                return Reply.done("ja", "vel");
            });
        }
        assertThat(asked.join()).contains(Reply.done("ja", "vel"));
        assertThat(heard).containsExactly("echo æøå nn");
        assertThat(files()).isEmpty();
    }

    @Test
    void aRequestThatNobodyTakesUpIsWithdrawn() throws Exception {
        assertThat(letterbox().ask(List.of("echo"), "nb", Duration.ZERO)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void aRequestThatNobodyWaitsForAnyMoreIsNotDone() throws Exception {
        Files.createDirectories(data.resolve("operator"));
        Files.writeString(
                data.resolve("operator/x.asked"), "{\"words\":[\"echo\"],\"language\":\"nb\",\"until\":1000}");
        letterbox().attend(request -> {
            throw new AssertionError("done too late");
        });
        assertThat(files()).isEmpty();
    }

    @Test
    void aReplyThatNobodyFetchesIsThrownAway() throws Exception {
        Files.createDirectories(data.resolve("operator"));
        Path reply = Files.writeString(data.resolve("operator/x.reply"), "{}");
        letterbox().attend(request -> Reply.done());
        assertThat(files()).hasSize(1);
        Files.setLastModifiedTime(reply, FileTime.from(Instant.EPOCH));
        letterbox().attend(request -> Reply.done());
        assertThat(files()).isEmpty();
    }

    @Test
    void nobodyButTheOwnerOfTheDataCanReadOrAsk() throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        CompletableFuture<Optional<Reply>> asked = ask(LONG, "echo");
        List<String> permissions = new ArrayList<>();
        while (!asked.isDone()) {
            letterbox().attend(request -> {
                permissions.add(permissions(data.resolve("operator")));
                permissions.add(permissions(files().get(0)));
                return Reply.done();
            });
        }
        assertThat(permissions).containsExactly("rwx------", "rw-------");
    }

    private CompletableFuture<Optional<Reply>> ask(Duration patience, String... words) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return letterbox().ask(List.of(words), "nn", patience);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Letterbox letterbox() {
        return new Letterbox(data, Clock.systemUTC());
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(data.resolve("operator"))) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
