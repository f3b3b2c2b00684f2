package no.innspill.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this server sends anything anywhere, and to whom besides public addresses. */
@ApplicationScoped
public class WebhookSettings {

    private final boolean on;
    private final Set<String> hosts;
    private final Duration firstRetry;

    WebhookSettings(
            @ConfigProperty(name = "innspill.webhooks.on") boolean on,
            @ConfigProperty(name = "innspill.webhooks.hosts") Optional<List<String>> hosts,
            @ConfigProperty(name = "innspill.webhooks.first-retry") Duration firstRetry) {
        this.on = on;
        this.hosts = hosts.orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.firstRetry = firstRetry;
    }

    public boolean areOn() {
        return on;
    }

    /** Whether whoever runs the server has named the host: then it may be on a private network, and without TLS. */
    boolean names(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** How long after so many failed attempts the next one comes. */
    Duration pause(int attempts) {
        return firstRetry.multipliedBy((long) Math.pow(5, attempts - 1.0));
    }
}
