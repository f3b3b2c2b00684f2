package no.innspill.live;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a socket is asked for (RFC 6455, 4.1). The engine would open others as well, drafts of long ago among them, in
 * which a message has no length.
 */
final class Handshake {

    static final String VERSION = "13";

    /** Sixteen bytes. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{22}==");

    private Handshake() {}

    static boolean isOne(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && request.version() == HttpVersion.HTTP_1_1
                && said(request, HttpHeaders.UPGRADE).equalsIgnoreCase("websocket")
                && List.of(said(request, HttpHeaders.CONNECTION)
                                .toLowerCase(Locale.ROOT)
                                .split("\\s*,\\s*"))
                        .contains("upgrade")
                && said(request, HttpHeaderNames.SEC_WEBSOCKET_VERSION).equals(VERSION)
                && KEY.matcher(said(request, HttpHeaderNames.SEC_WEBSOCKET_KEY)).matches();
    }

    /** What stands in all headers of the name. */
    private static String said(HttpServerRequest request, CharSequence name) {
        return String.join(",", request.headers().getAll(name));
    }
}
