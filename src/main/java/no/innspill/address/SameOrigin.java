package no.innspill.address;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells our own pages from other sites': by what the browser says of the request, which a site cannot forge. */
public final class SameOrigin {

    private SameOrigin() {}

    public static boolean allows(HttpServerRequest request) {
        return allows(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                String.valueOf(AskedHost.of(request)),
                "https".equals(request.scheme()));
    }

    /**
     * Whether a change may come from there. Browsers send at least one of the two headers with every form and script; a
     * program sends neither, and carries no cookies it was not given on purpose. A page that keeps its own address to
     * itself says {@code null} for an origin: then what the browser says of the site counts.
     *
     * @param site the header {@code Sec-Fetch-Site}
     * @param origin the header {@code Origin}
     * @param authority our own host and port as the browser wrote them
     * @param secure whether the request came by HTTPS: then a page that came without it is not ours, for anybody on the way
     *     may have written it. The other way round it may be that a proxy has not said how it was asked.
     */
    static boolean allows(@Nullable String site, @Nullable String origin, @Nullable String authority, boolean secure) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        boolean withheld = "same-origin".equals(site) && "null".equals(origin);
        return origin == null || withheld || isOurs(origin, authority, secure);
    }

    /** The port that a scheme has anyway may be left out on either side. */
    private static boolean isOurs(String origin, @Nullable String authority, boolean secure) {
        try {
            URI theirs = URI.create(origin);
            HostAndPort ours = authority == null ? null : HostAndPort.parseAuthority(authority, usual(theirs));
            boolean bare = theirs.getRawUserInfo() == null && theirs.getHost() != null;
            return ours != null
                    && bare
                    && (!secure || isSecure(theirs))
                    && theirs.getHost().equalsIgnoreCase(ours.host())
                    && port(theirs.getPort(), theirs) == port(ours.port(), theirs);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int port(int named, URI origin) {
        return named < 0 ? usual(origin) : named;
    }

    private static int usual(URI origin) {
        return isSecure(origin) ? 443 : 80;
    }

    private static boolean isSecure(URI origin) {
        return "https".equals(String.valueOf(origin.getScheme()).toLowerCase(Locale.ROOT));
    }
}
