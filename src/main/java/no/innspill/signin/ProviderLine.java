package no.innspill.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.innspill.result.Result;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The line to the provider: a few questions at a time, none of which waits for long, follows elsewhere or brings much. */
@ApplicationScoped
class ProviderLine {

    /** A status and what was said with it, as JSON; empty where that is none. */
    record Reply(int status, JsonNode said) {

        boolean isGood() {
            return status == 200 && said.isObject();
        }
    }

    /** Made when somebody signs in for the first time, and not with the server. */
    private static final class Client {
        static final HttpClient ONE = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private static final Logger LOG = Logger.getLogger(ProviderLine.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 6;
    private static final int MOST = 512 * 1024;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final ObjectMapper json;

    ProviderLine(ObjectMapper json) {
        this.json = json;
    }

    Result<Reply> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    Result<Reply> send(HttpRequest.Builder request) {
        if (!turns.tryAcquire()) {
            return Result.refused(SignInRefusal.SIGN_IN_UNREACHABLE);
        }
        HttpRequest asked = request.header("Accept", "application/json").build();
        CompletableFuture<HttpResponse<byte[]>> answer = new CompletableFuture<>();
        try {
            answer = Client.ONE.sendAsync(asked, head -> new BoundedBody(MOST));
            // For all of it: an answer that begins and does not end is none.
            HttpResponse<byte[]> whole = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Result.ok(new Reply(whole.statusCode(), read(whole.body())));
        } catch (ExecutionException unreachable) {
            return unreachable(asked, unreachable.getCause());
        } catch (TimeoutException | IllegalArgumentException unreachable) {
            return unreachable(asked, unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Result.refused(SignInRefusal.SIGN_IN_UNREACHABLE);
        } finally {
            answer.cancel(true);
            turns.release();
        }
    }

    private static Result<Reply> unreachable(HttpRequest asked, @Nullable Throwable why) {
        LOG.warnf(
                "Signing in: %s does not answer: %s",
                asked.uri().getHost(), why == null ? "" : why.getClass().getSimpleName());
        return Result.refused(SignInRefusal.SIGN_IN_UNREACHABLE);
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException none) {
            return json.missingNode();
        }
    }
}
