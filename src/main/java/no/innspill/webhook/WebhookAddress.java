package no.innspill.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
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
    private static final int LAST_PORT = 65_535;

    /** Of DNS; whatever is longer is no name, and TLS would not take it. */
    private static final int LONGEST_HOST = 253;

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
        return port >= 1 && port <= LAST_PORT && address.getHost().length() <= LONGEST_HOST
                ? Optional.of(new WebhookAddress(secure, address.getHost(), port, path + query))
                : Optional.empty();
    }

    private boolean isAllowed(WebhookSettings settings) {
        return settings.names(host) || (secure && PUBLIC_PORTS.contains(port) && !isInside());
    }

    /** Whether it is seen without asking anybody that it leads nowhere on the internet: a private address in figures. */
    private boolean isInside() {
        try {
            return isInFigures() && !PublicNetwork.has(InetAddress.getByName(machine()));
        } catch (UnknownHostException none) {
            return true;
        }
    }

    private boolean isInFigures() {
        return host.startsWith("[") || host.chars().allMatch(each -> each == '.' || (each >= '0' && each <= '9'));
    }

    /** The host as a resolver takes it: an IPv6 address without its brackets. */
    String machine() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** The host and port as a request's header has them. */
    String authority() {
        return port == (secure ? SECURE : PLAIN) ? host : host + ":" + port;
    }
}
