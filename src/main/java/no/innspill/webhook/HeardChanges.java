package no.innspill.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.screen.ChangeTold;

/** What has been committed lately, on whichever node, for the next message. What nobody remembers may be anything. */
@ApplicationScoped
class HeardChanges {

    private static final int WORKSHOPS = 1000;
    private static final int COMMITS = 200;

    private final WebhookSettings settings;
    private final Cache<String, Deque<Committed>> heard = Caffeine.newBuilder()
            .maximumSize(WORKSHOPS)
            .expireAfterAccess(Duration.ofMinutes(15))
            .executor(Runnable::run)
            .build();

    HeardChanges(WebhookSettings settings) {
        this.settings = settings;
    }

    void announced(@Observes Committed committed) {
        if (settings.areOn()) {
            Deque<Committed> recent = heard.get(committed.code(), fresh -> new ArrayDeque<>());
            synchronized (recent) {
                if (!recent.isEmpty() && recent.getLast().revision() + 1 != committed.revision()) {
                    recent.clear();
                }
                recent.addLast(committed);
                if (recent.size() > COMMITS) {
                    recent.removeFirst();
                }
            }
        }
    }

    List<ChangeTold> between(String code, long told, long reached) {
        Deque<Committed> recent = heard.getIfPresent(code);
        if (recent == null) {
            return ChangeTold.ANYTHING;
        }
        synchronized (recent) {
            boolean known = !recent.isEmpty()
                    && recent.getFirst().revision() <= told + 1
                    && recent.getLast().revision() >= reached;
            Set<Change> changes = new HashSet<>();
            recent.stream()
                    .filter(each -> each.revision() > told && each.revision() <= reached)
                    .forEach(each -> changes.addAll(each.changes()));
            return known ? ChangeTold.of(changes) : ChangeTold.ANYTHING;
        }
    }
}
