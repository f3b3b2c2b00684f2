package no.innspill.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import no.innspill.form.Form;
import no.innspill.result.Refusal;

/** How a request says where its body ends. One that says it twice could be read in two ways by us and by a proxy. */
public record Framing(boolean isChunked, long length, Optional<Refusal> fault) {

    public static Framing of(HttpServerRequest request) {
        return of(
                request.headers().getAll(HttpHeaders.TRANSFER_ENCODING),
                request.headers().getAll(HttpHeaders.CONTENT_LENGTH));
    }

    /** As long as nobody has read on: what reads bytes takes a coding that it does not know for none, and goes on behind it. */
    static Framing of(io.netty.handler.codec.http.HttpHeaders headers) {
        return of(headers.getAll(HttpHeaderNames.TRANSFER_ENCODING), headers.getAll(HttpHeaderNames.CONTENT_LENGTH));
    }

    private static Framing of(List<String> codings, List<String> lengths) {
        boolean chunked = codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked");
        long length = lengths.size() == 1 ? Form.parse(lengths.get(0)).orElse(-1L) : lengths.isEmpty() ? 0 : -1;
        boolean twofold = !codings.isEmpty() && !lengths.isEmpty();
        return (!codings.isEmpty() && !chunked) || length < 0 || twofold
                ? new Framing(false, 0, Optional.of(RequestRefusal.NOT_READABLE))
                : new Framing(chunked, length, Optional.empty());
    }

    public boolean isEmpty() {
        return !isChunked && length == 0;
    }

    public static boolean waitsToBeAsked(HttpServerRequest request) {
        return "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
    }
}
