package no.innspill.address;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Scheme, host and port at which people reach the server, as it is set.
 *
 * @param authority host and port as browsers write them: without the port that the scheme has anyway
 */
public record PublicAddress(String scheme, String authority) {

    private static final int HIGHEST_PORT = 65_535;

    /** Nothing where it is none: not http or https, without a host, with a port that there is not, or with anything after it, such as a path. */
    public static Optional<PublicAddress> parse(String typed) {
        try {
            URI uri = URI.create(typed.strip().toLowerCase(Locale.ROOT));
            String scheme = uri.getScheme();
            boolean known = "http".equals(scheme) || "https".equals(scheme);
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            boolean reachable = uri.getPort() != 0 && uri.getPort() <= HIGHEST_PORT;
            if (!known
                    || !reachable
                    || uri.getHost() == null
                    || !bare
                    || !uri.getRawPath().matches("/*")) {
                return Optional.empty();
            }
            return Optional.of(new PublicAddress(scheme, authority(scheme, uri.getHost(), uri.getPort())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String authority(String scheme, String host, int port) {
        int usual = scheme.equals("https") ? 443 : 80;
        return port < 0 || port == usual ? host : host + ":" + port;
    }

    /** Whether a request that names this host and port is meant for it. */
    public boolean isAt(String host) {
        String usual = scheme.equals("https") ? ":443" : ":80";
        String asked = host.toLowerCase(Locale.ROOT);
        return asked.equals(authority) || asked.equals(authority + usual);
    }

    /** Whether that is this address but for a port that it would have to name. */
    public boolean isWithoutPort(String host) {
        return !host.isEmpty()
                && authority.replaceFirst(":\\d+$", "").equals(host.toLowerCase(Locale.ROOT))
                && !authority.equals(host.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return scheme + "://" + authority;
    }
}
