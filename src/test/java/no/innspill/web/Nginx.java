package no.innspill.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A real nginx on a port of its own, with a certificate of its own where it encrypts. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final @Nullable SSLSocketFactory trust;

    private Nginx(Path folder, String listen, String location, @Nullable SSLSocketFactory trust) throws IOException {
        this.trust = trust;
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(
                settings,
                """
                daemon off;
                pid %1$s/nginx.pid;
                error_log stderr error;
                events {}
                http {
                  access_log off;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/f;
                  uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                  server { listen 127.0.0.1:%2$d %3$s location / { %4$s } }
                }
                """
                        .formatted(folder, port(), listen, location));
        process = command(folder, settings)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Awaitility.await("nginx").until(Nginx::listens);
    }

    static Nginx plain(Path folder, String location) throws IOException {
        return new Nginx(folder, ";", location, null);
    }

    static Nginx encrypted(Path folder, String location) throws Exception {
        OwnCertificate certificate = OwnCertificate.in(folder);
        return new Nginx(
                folder,
                "ssl; ssl_certificate %s; ssl_certificate_key %s;".formatted(certificate.file(), certificate.key()),
                location,
                certificate.trust());
    }

    /** All of the answer, or its first line alone where the connection stays open. */
    String ask(String request, boolean staysOpen) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return staysOpen
                    ? lines.readLine()
                    : String.join("\n", lines.lines().toList());
        }
    }

    private Socket connect() throws IOException {
        return trust == null
                ? new Socket(InetAddress.getLoopbackAddress(), port())
                : trust.createSocket(InetAddress.getLoopbackAddress(), port());
    }

    private static boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static ProcessBuilder command(Path folder, Path settings, String... more) {
        List<String> command = new ArrayList<>(List.of(found().orElseThrow().toString(), "-e", "stderr"));
        command.addAll(List.of("-p", folder.toString(), "-c", settings.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** What it says of a file that belongs into its http block. */
    static String saysOf(Path folder, String file) throws IOException {
        Path settings = folder.resolve("whole.conf");
        Files.writeString(settings, "pid " + folder + "/tried.pid; events {} http {\n" + file + "\n}\n");
        Process tried = command(folder, settings, "-t").start();
        return new String(tried.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static boolean isHere() {
        return found().isPresent();
    }

    private static Optional<Path> found() {
        return Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1)),
                        List.of("/usr/sbin", "/usr/local/sbin").stream())
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The same for the profile and the test, which are loaded apart from each other and share nothing but the process. */
    static int port() {
        return 20_000 + (int) (ProcessHandle.current().pid() % 10_000);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
