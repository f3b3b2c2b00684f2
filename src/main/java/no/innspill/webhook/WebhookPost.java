package no.innspill.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends a message to the very address that was looked at: a name that leads elsewhere the next moment leads nowhere. It
 * follows no redirect, reads no more of an answer than its status, and waits for some seconds and no longer.
 */
@ApplicationScoped
class WebhookPost {

    private static final Logger LOG = Logger.getLogger(WebhookPost.class);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int HEADERS = 8 * 1024;

    /** There was no answer, or nobody to ask. */
    static final int NONE = 0;

    private final Vertx vertx;
    private final HttpClient client;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookPost(Vertx vertx, WebhookSettings settings, Clock clock) {
        this.vertx = vertx;
        this.settings = settings;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAlive(false)
                // Whoever is slow keeps nobody else of the same host waiting.
                .setMaxPoolSize(WebhookPlaces.MOST)
                .setMaxHeaderSize(HEADERS)
                .setDecompressionSupported(false));
    }

    /** A message as it is sent. */
    record Letter(long webhook, String address, String secret, String id, String body) {}

    /** The status of the answer; never a fault. Resolves a name: not for an event loop. */
    Future<Integer> send(Letter letter) {
        try {
            return ask(letter).otherwise(NONE);
        } catch (RuntimeException fault) {
            // Whatever it is, it is of this address or this secret: the next one of the others is not to wait for it.
            LOG.debug("A webhook could not be told", fault);
            return Future.succeededFuture(NONE);
        }
    }

    private Future<Integer> ask(Letter letter) {
        Optional<WebhookAddress> address = WebhookAddress.of(letter.address(), settings);
        Optional<InetAddress> machine = address.flatMap(this::resolve);
        return machine.isEmpty() ? Future.succeededFuture(NONE) : ask(letter, address.orElseThrow(), machine.get());
    }

    /** A host of which any address is not public is not sent anything. */
    private Optional<InetAddress> resolve(WebhookAddress address) {
        try {
            List<InetAddress> all = List.of(InetAddress.getAllByName(address.machine()));
            return settings.names(address.host()) || all.stream().allMatch(PublicNetwork::has)
                    ? all.stream().findFirst()
                    : Optional.empty();
        } catch (UnknownHostException nowhere) {
            return Optional.empty();
        }
    }

    private Future<Integer> ask(Letter letter, WebhookAddress address, InetAddress machine) {
        long seconds = clock.instant().getEpochSecond();
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(address.port(), machine.getHostAddress()))
                .setHost(address.machine())
                .setPort(address.port())
                .setSsl(address.secure())
                .setURI(address.target())
                .setFollowRedirects(false)
                .putHeader("Host", address.authority())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Innspill")
                .putHeader("webhook-id", letter.id())
                .putHeader("webhook-timestamp", String.valueOf(seconds))
                .putHeader(
                        "webhook-signature", WebhookSecret.sign(letter.secret(), letter.id(), seconds, letter.body()));
        Promise<Integer> status = Promise.promise();
        // From the very start: nobody says how long it takes until there is something to wait at.
        long timer = vertx.setTimer(PATIENCE_MILLIS, over -> status.tryComplete(NONE));
        status.future().onComplete(done -> vertx.cancelTimer(timer));
        client.request(request)
                .onSuccess(sending -> {
                    HttpConnection connection = sending.connection();
                    // Where nobody listens for it, what is no HTTP is an error in our log each time.
                    connection.exceptionHandler(fault -> status.tryComplete(NONE));
                    status.future().onComplete(done -> connection.close());
                    sending.send(letter.body())
                            .onSuccess(answer -> status.tryComplete(answer.statusCode()))
                            .onFailure(fault -> status.tryComplete(NONE));
                })
                .onFailure(fault -> status.tryComplete(NONE));
        return status.future();
    }
}
