package no.innspill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code java -XX:ArchiveClassesAtExit=innspill.jsa -jar innspill.jar class-archive}: a server that is visited by nobody
 * but itself and ends, so that Java writes down the classes that were needed. With them it starts in half the time.
 */
final class ClassArchive {

    static final String NAME = "class-archive";
    private static final String WRITTEN_BY = "-XX:ArchiveClassesAtExit=";

    private ClassArchive() {}

    static boolean isWanted(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Java writes it only where it was told so when it started. */
    static boolean isWritten() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.startsWith(WRITTEN_BY));
    }

    /** Away from whatever data, address and visitors this machine's server has, and open to itself. */
    static void setApart() throws IOException {
        int watched = freePort();
        Map.of(
                        "innspill.data",
                        Files.createTempDirectory("innspill-classes"),
                        "innspill.public-address",
                        "",
                        "innspill.guarded",
                        false,
                        "innspill.start-from",
                        "this-machine",
                        "innspill.management-port",
                        watched,
                        // By whichever name it is set.
                        "quarkus.management.port",
                        watched,
                        "quarkus.http.host",
                        "127.0.0.1",
                        "quarkus.http.port",
                        freePort(),
                        "quarkus.http.ssl-port",
                        freePort(),
                        "quarkus.http.insecure-requests",
                        "enabled")
                .forEach((setting, value) -> System.setProperty(setting, value.toString()));
    }

    static void clearUp(Path data) {
        try (Stream<Path> all = Files.walk(data)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
