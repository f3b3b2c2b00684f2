package no.innspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One PostgreSQL, some equal nodes, each with a way of its own to the database, and nginx before them. */
final class Cluster implements AutoCloseable {

    private final Postgres database;
    private final List<Wiretap> ways = new ArrayList<>();
    private final List<Server> nodes = new ArrayList<>();
    private final Balancer balancer;

    Cluster(Settings settings, int many) {
        try {
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/bench").toAbsolutePath()), "nodes-");
            database = Postgres.in(folder.resolve("postgres"));
            for (int i = 0; i < many; i++) {
                Wiretap way = new Wiretap(database.port());
                ways.add(way);
                // The first one has made the database when the others come, which bring their migrations.
                Settings version = i == 0 ? settings.older().map(settings::of).orElse(settings) : settings;
                nodes.add(Server.start(version.with(List.of(
                        "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:" + way.port()
                                + "/postgres?sslmode=disable",
                        "-Dquarkus.datasource.username=postgres",
                        "-Dquarkus.datasource.password=postgres",
                        "-Dinnspill.limits.workshops-per-hour=100000",
                        "-Dinnspill.limits.ideas-per-participant=100000",
                        "-Dinnspill.limits.ideas-per-workshop=1000000",
                        "-Dinnspill.limits.ideas-per-minute=100000"))));
            }
            balancer = new Balancer(
                    folder.resolve("nginx"), nodes.stream().map(Server::port).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where browsers go. */
    int port() {
        return balancer.port();
    }

    int size() {
        return nodes.size();
    }

    Server node(int number) {
        return nodes.get(number);
    }

    Wiretap way(int number) {
        return ways.get(number);
    }

    Postgres database() {
        return database;
    }

    /** Milliseconds of processor time of all nodes together, and of PostgreSQL. */
    record Cpu(double nodes, double database) {

        Cpu since(Cpu before) {
            return new Cpu(nodes - before.nodes, database - before.database);
        }
    }

    Cpu cpu() {
        return new Cpu(
                nodes.stream().mapToDouble(node -> node.proc().cpu().millis()).sum(), database.cpu());
    }

    void awaitAllReady() {
        nodes.forEach(Server::awaitReady);
    }

    @Override
    public void close() {
        balancer.close();
        nodes.forEach(Server::close);
        ways.forEach(Wiretap::close);
        database.close();
    }
}
