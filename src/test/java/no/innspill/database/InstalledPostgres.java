package no.innspill.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A server of the PostgreSQL that is installed on this machine, whose client tools are of its own version. */
record InstalledPostgres(Process process, int port) implements AutoCloseable {

    static InstalledPostgres in(Path data, Path tools) throws IOException, InterruptedException {
        Process made = command(tools, "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "-D", data.toString())
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        int port = freePort();
        String folder = data.toString();
        Process server = start(tools, "postgres", "-F", "-D", folder, "-k", folder, "-h", "localhost", "-p", "" + port);
        Awaitility.await("PostgreSQL").until(() -> {
            Process asked = start(tools, "pg_isready", "-h", "localhost", "-p", "" + port);
            return asked.waitFor() == 0;
        });
        return new InstalledPostgres(server, port);
    }

    /** Nobody reads what it says. */
    private static Process start(Path tools, String tool, String... arguments) throws IOException {
        return command(tools, tool, arguments).redirectOutput(Redirect.DISCARD).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** It does not run as root: where we are that, it is nobody in a world of its own. */
    private static ProcessBuilder command(Path tools, String tool, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(tools.resolve(tool).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
