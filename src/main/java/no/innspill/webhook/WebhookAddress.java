package no.innspill.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a program listens. Only what every reader takes for the same thing: no user, no fragment, nothing but printable
 * ASCII.
 */
record WebhookAddress(boolean secure, String host, int port, String target) {

    static final int LONGEST = 1000;

    /** Elsewhere there are no receivers, but much that is not to be knocked at. */
    private static final Set<Integer> PUBLIC_PORTS = Set.of(443, 8443);

    private static final int SECURE = 443;
    private static final int PLAIN = 80;

    /** Nothing where it is none, or none that this server would send anything to. */
    static Optional<WebhookAddress> of(String typed, WebhookSettings settings) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(each -> each > ' ' && each < 0x7F)) {
            return Optional.empty();
        }
        try {
            return read(new URI(text)).filter(address -> address.isAllowed(settings));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static Optional<WebhookAddress> read(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if ((!secure && !scheme.equals("http"))
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            return Optional.empty();
        }
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        int port = address.getPort() < 0 ? (secure ? SECURE : PLAIN) : address.getPort();
        return Optional.of(new WebhookAddress(secure, address.getHost(), port, path + query));
    }

    private boolean isAllowed(WebhookSettings settings) {
        return settings.names(host) || (secure && PUBLIC_PORTS.contains(port));
    }

    /** The host as a resolver takes it: an IPv6 address without its brackets. */
    String machine() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
