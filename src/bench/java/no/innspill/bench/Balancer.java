package no.innspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** nginx before the nodes, with the settings of docs/operations.md: no node is anybody's own. */
final class Balancer implements AutoCloseable {

    private static final String SETTINGS =
            """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log crit;
            events { worker_connections 8192; }
            http {
              access_log off;
              client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/f;
              uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
              upstream innspill { %2$s }
              server {
                listen 127.0.0.1:%3$d;
                location / {
                  proxy_pass http://innspill;
                  proxy_http_version 1.1;
                  proxy_set_header Host $http_host;
                  proxy_set_header X-Forwarded-Proto $scheme;
                  proxy_set_header X-Forwarded-For $remote_addr;
                  proxy_set_header Upgrade $http_upgrade;
                  proxy_set_header Connection "upgrade";
                  proxy_connect_timeout 2s;
                  proxy_read_timeout 1h;
                  proxy_next_upstream error timeout http_503 non_idempotent;
                  proxy_next_upstream_tries 3;
                  client_max_body_size 4m;
                }
              }
            }
            """;

    private final int port;
    private final Process process;

    Balancer(Path folder, List<Integer> nodes) {
        try {
            port = Server.freePort();
            String upstream = nodes.stream()
                    .map(node -> "server 127.0.0.1:" + node + " max_fails=1 fail_timeout=1s;")
                    .collect(Collectors.joining(" "));
            Files.createDirectories(folder);
            Path file = folder.resolve("nginx.conf");
            Files.writeString(file, SETTINGS.formatted(folder, upstream, port));
            process = new ProcessBuilder(program(), "-e", "stderr", "-p", folder.toString(), "-c", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitOpen();
    }

    private void awaitOpen() {
        while (!isOpen()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("nginx did not start");
            }
            Thread.onSpinWait();
        }
    }

    private boolean isOpen() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String program() {
        return Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nginx is not here"));
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
