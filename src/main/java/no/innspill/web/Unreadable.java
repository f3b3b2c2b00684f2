package no.innspill.web;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.innspill.address.AddressLine;
import no.innspill.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A request of which no sense can be made. In its place another one goes on to the router, which says why and has nothing
 * of what was sent but in which form and language to answer: so it is told in our words, in its turn, and nothing of it is
 * written anywhere.
 */
public final class Unreadable {

    private static final String WHY = "innspill-unreadable";
    private static final Set<HttpVersion> SPOKEN = Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

    private static final Map<CharSequence, Pattern> WISHES = Map.of(
            HttpHeaderNames.ACCEPT, Pattern.compile("(?im)^accept: ?([ -~]{1,300})\\r?$"),
            HttpHeaderNames.ACCEPT_LANGUAGE, Pattern.compile("(?im)^accept-language: ?([ -~]{1,300})\\r?$"));

    private Unreadable() {}

    /** Why a head cannot be read, if it cannot. Nobody but us may say so themselves. */
    public static Optional<Refusal> fault(HttpRequest head) {
        if (head.decoderResult().isFailure()) {
            return Optional.of(refusal(head.decoderResult().cause()));
        }
        head.headers().remove(WHY);
        return SPOKEN.contains(head.protocolVersion())
                        && namesOneHost(head.headers().getAll(HttpHeaderNames.HOST))
                        && AddressLine.isReadable(head.uri())
                        && !asksForATunnel(head)
                ? Framing.of(head.headers()).fault()
                : Optional.of(RequestRefusal.NOT_READABLE);
    }

    /** The same of a head that something else has read already, as far as it can be told from that. */
    static Optional<Refusal> fault(HttpServerRequest request) {
        return namesOneHost(request.headers().getAll(HttpHeaderNames.HOST))
                ? Framing.of(request).fault()
                : Optional.of(RequestRefusal.NOT_READABLE);
    }

    /** To another machine, as one asks a proxy. */
    private static boolean asksForATunnel(HttpRequest head) {
        return head.method().equals(HttpMethod.CONNECT) && !head.uri().startsWith("/");
    }

    private static boolean namesOneHost(List<String> hosts) {
        return hosts.size() <= 1;
    }

    private static Refusal refusal(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return RequestRefusal.ADDRESS_TOO_LONG;
        }
        return cause instanceof TooLongFrameException ? RequestRefusal.HEADERS_TOO_LARGE : RequestRefusal.NOT_READABLE;
    }

    /**
     * @param head as far as it could be read; null if none of it could
     * @param seen the bytes themselves, for wishes after the place that could not be read
     */
    public static HttpRequest inPlaceOf(@Nullable HttpRequest head, String seen, Refusal refusal) {
        HttpRequest place = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
        place.headers()
                .set(WHY, refusal.name())
                .set(HttpHeaderNames.HOST, "localhost")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        WISHES.forEach((name, line) -> Optional.ofNullable(head)
                .map(read -> read.headers().get(name))
                .or(() ->
                        line.matcher(seen).results().map(said -> said.group(1)).reduce((one, later) -> later))
                .ifPresent(said -> place.headers().set(name, said)));
        return place;
    }

    /** What stands in its place says why. */
    static Optional<Refusal> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(WHY)).map(RequestRefusal::valueOf);
    }
}
