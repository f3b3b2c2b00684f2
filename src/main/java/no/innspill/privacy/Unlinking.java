package no.innspill.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Command;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.idea.IdeaCounts;
import no.innspill.idea.Ideas;
import no.innspill.store.ByItself.Once;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts the link between people and what they did, some time after a workshop was ended: until then the ending can be
 * taken back with nothing lost, and afterwards nothing can bring the link back.
 */
@ApplicationScoped
public class Unlinking {

    private final Workshops workshops;
    private final Ideas ideas;
    private final IdeaCounts counts;
    private final Links links;
    private final Desk desk;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration grace;

    Unlinking(
            Workshops workshops,
            Ideas ideas,
            IdeaCounts counts,
            Links links,
            Desk desk,
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "innspill.unlink-after-minutes") int minutes) {
        this.workshops = workshops;
        this.ideas = ideas;
        this.counts = counts;
        this.links = links;
        this.desk = desk;
        this.transactions = transactions;
        this.clock = clock;
        this.grace = Duration.ofMinutes(minutes);
    }

    public long minutes() {
        return grace.toMinutes();
    }

    @Scheduled(every = "20s", delayed = "20s", skipExecutionIf = Once.class)
    void unlinkWhatIsDue() {
        Instant since = clock.instant().minus(grace);
        List<String> due = transactions.read(() -> workshops.linkedAndEndedBefore(since));
        due.forEach(code -> desk.submit(code, Optional.empty(), Command.ofTheServer(this::unlink)));
    }

    /** Asked again: it may have been opened since. */
    private Outcome unlink(Workshop workshop) {
        Instant now = clock.instant();
        if (!workshop.lifespan().isLinkedAndEndedBefore(now.minus(grace))) {
            return Outcome.accepted();
        }
        workshop.keepAuthors(counts.authors(workshop), counts.authorsByTheme(workshop));
        links.cut(workshop.id(), workshop.lifespan().createdAt());
        workshop.lifespan().unlink(now);
        // Whoever took part is let in as somebody else from now on.
        return Outcome.accepted(Change.BOARD, Change.ACCESS);
    }
}
