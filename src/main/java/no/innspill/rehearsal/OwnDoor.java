package no.innspill.rehearsal;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import no.innspill.address.JoinAddress;
import no.innspill.address.PublicAddress;
import no.innspill.rehearsal.PretendAct.Reply;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way of pretend people into the server: the same as everybody's, by HTTP at its own port on this machine. So whatever
 * is asked of a real person's request is asked of theirs, and there is nothing here that could do more.
 */
@ApplicationScoped
class OwnDoor {

    private static final int PATIENCE_SECONDS = 5;
    private static final String EVERYWHERE = "0.0.0.0";

    private final HttpClient client;
    private final JoinAddress addresses;
    private final String host;

    OwnDoor(Vertx vertx, JoinAddress addresses, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1));
        this.addresses = addresses;
        this.host = host.equals(EVERYWHERE) ? "127.0.0.1" : host;
    }

    /**
     * Sends one thing, and waits until it is answered: so there is never more than one of them under way.
     *
     * @throws TimeoutException if there is no answer in time
     * @throws ExecutionException if there can be none
     */
    Reply send(String code, PretendAct act) throws InterruptedException, ExecutionException, TimeoutException {
        Future<Reply> reply = client.request(request(code, act))
                .compose(request -> act.looks() ? request.send() : request.send(body(act)))
                .compose(OwnDoor::read);
        return reply.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private RequestOptions request(String code, PretendAct act) {
        HostAndPort named = named();
        RequestOptions request = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(port(), host))
                .setHost(named.host())
                .setPort(named.port())
                .setMethod(act.looks() ? HttpMethod.GET : HttpMethod.POST)
                .setURI("/w/" + code + (act.looks() ? "" : "/" + act.path()))
                .putHeader("Accept", act.looks() ? "text/html" : "application/json")
                .putHeader("Content-Type", "application/x-www-form-urlencoded");
        return act.cookie().isEmpty() ? request : request.putHeader("Cookie", act.cookie());
    }

    /** By which name the server is asked for: where one is set it answers to no other. */
    private HostAndPort named() {
        return addresses
                .configured()
                .map(PublicAddress::authority)
                .map(authority -> HostAndPort.parseAuthority(authority, port()))
                .orElseGet(() -> HostAndPort.create("localhost", port()));
    }

    private static int port() {
        String setting = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
        return ConfigProvider.getConfig().getValue(setting, Integer.class);
    }

    private static Buffer body(PretendAct act) {
        return Buffer.buffer(act.fields().stream()
                .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private static Future<Reply> read(HttpClientResponse response) {
        Optional<String> cookie = response.cookies().stream()
                .filter(set -> set.startsWith("innspill-"))
                .map(set -> set.split(";", 2)[0])
                .findFirst();
        return response.body().map(body -> new Reply(response.statusCode(), said(response, body), cookie));
    }

    private static JsonObject said(HttpClientResponse response, Buffer body) {
        String type = String.valueOf(response.getHeader("Content-Type"));
        return type.contains("json") ? body.toJsonObject() : new JsonObject();
    }
}
