package no.innspill.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The server under load: a process of its own that keeps its data in the directory it is started in. */
final class Server implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;

    private final Settings settings;
    private final Path directory;
    private final int port;
    private final int managementPort;
    private Process process;
    private CompletableFuture<Long> ending;
    private int linesBefore;

    private Server(Settings settings, Path directory, int port, int managementPort) {
        this.settings = settings;
        this.directory = directory;
        this.port = port;
        this.managementPort = managementPort;
        this.process = launch();
    }

    static Server start(Settings settings) {
        try {
            Path beside = Path.of("target/bench").toAbsolutePath();
            Path directory = Files.createTempDirectory(Files.createDirectories(beside), "server-");
            return new Server(settings, directory, freePort(), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody holds it any more: whoever asks must take it soon. */
    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private Process launch() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.jvm());
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dinnspill.management-port=" + managementPort);
        command.add("-jar");
        command.add(settings.server().toString());
        try {
            Process started = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("server.log").toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            awaitReady(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it takes requests, after trouble of another kind than its own. */
    void awaitReady() {
        awaitReady(process);
    }

    private void awaitReady(Process started) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isReady()) {
            if (!started.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The server did not start: see " + directory.resolve("server.log"));
            }
            sleep();
        }
    }

    private boolean isReady() {
        try {
            return management("/q/health/ready").getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpURLConnection management(String path) throws IOException {
        URI address = URI.create("http://127.0.0.1:" + managementPort + path);
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(1000);
        connection.setReadTimeout(20_000);
        return connection;
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9}. */
    void kill() {
        end(true);
    }

    /** {@code kill -9}, else SIGTERM. */
    void end(boolean forcibly) {
        linesBefore = lines().size();
        long told = System.nanoTime();
        ending = process.onExit().thenApply(gone -> System.nanoTime() - told);
        if (forcibly) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
    }

    /** @param complaints lines in the log since it was told to end */
    record Ended(long nanos, int code, int complaints) {}

    Ended awaitEnd() {
        long nanos = ending.join();
        return new Ended(nanos, process.exitValue(), lines().size() - linesBefore);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts again on the same data and port; the nanoseconds it took until it was ready. */
    long restart() {
        long start = System.nanoTime();
        process = launch();
        return System.nanoTime() - start;
    }

    Path log() {
        return directory.resolve("server.log");
    }

    int port() {
        return port;
    }

    /** How often a board has been rendered since the start. */
    double renderings() {
        try (InputStream figures = management("/q/metrics").getInputStream()) {
            return new String(figures.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("innspill_board_renderings_seconds_count"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Proc proc() {
        return new Proc(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
