package no.innspill.permission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import no.innspill.access.Sightings;
import no.innspill.capability.NamedLinks;
import no.innspill.store.ByItself.Changes;
import no.innspill.transaction.Transactions;

/** Writes down when whoever has a named link was last here. */
@ApplicationScoped
class LinksSeen {

    private final Sightings sightings;
    private final NamedLinks links;
    private final Transactions transactions;
    private final Clock clock;

    LinksSeen(Sightings sightings, NamedLinks links, Transactions transactions, Clock clock) {
        this.sightings = sightings;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "20s", skipExecutionIf = Changes.class)
    void write() {
        Set<Long> seen = sightings.taken();
        if (!seen.isEmpty()) {
            Instant now = clock.instant();
            transactions.write(() -> links.see(seen, now));
        }
    }
}
