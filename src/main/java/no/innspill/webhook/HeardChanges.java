package no.innspill.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Committed;
import no.innspill.desk.RecentCommits;
import no.innspill.desk.WentBack;
import no.innspill.screen.ChangeTold;

/** What has been committed lately, on whichever node, for the next message. What nobody remembers may be anything. */
@ApplicationScoped
class HeardChanges {

    private static final int WORKSHOPS = 1000;
    private static final int COMMITS = 200;

    private final WebhookSettings settings;
    private final Cache<String, RecentCommits> heard = Caffeine.newBuilder()
            .maximumSize(WORKSHOPS)
            .expireAfterAccess(Duration.ofMinutes(15))
            .executor(Runnable::run)
            .build();

    HeardChanges(WebhookSettings settings) {
        this.settings = settings;
    }

    void announced(@Observes Committed committed) {
        if (settings.areOn()) {
            heard.get(committed.code(), fresh -> new RecentCommits(COMMITS)).add(committed);
        }
    }

    /** The numbers come by again, and mean something else. */
    void wentBack(@Observes WentBack database) {
        heard.invalidateAll();
    }

    List<ChangeTold> between(String code, long told, long reached) {
        return Optional.ofNullable(heard.getIfPresent(code))
                .flatMap(recent -> recent.between(told, reached, Committed::revision, Committed::changes))
                .map(ChangeTold::of)
                .orElse(ChangeTold.ANYTHING);
    }
}
