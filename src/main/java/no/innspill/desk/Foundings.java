package no.innspill.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innspill.transaction.Shared;
import no.innspill.transaction.Transactions;
import no.innspill.transaction.Transactions.Work;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes workshops. A key makes one, whatever races: who comes second meets the one that the first has made. */
@ApplicationScoped
public class Foundings implements PanacheRepositoryBase<Founding, String> {

    /** A workshop, and a hash of what it was made of. */
    private record Founded(Workshop workshop, String content) {}

    /** Carries what the making throws to all who wait for it. */
    private static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Exception declared;

        Thrown(Exception declared) {
            super(declared);
            this.declared = declared;
        }
    }

    private final Shared<String, Founded> underWay = new Shared<>();
    private final Workshops workshops;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration patience;

    Foundings(
            Workshops workshops,
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "innspill.patience") Duration patience) {
        this.workshops = workshops;
        this.transactions = transactions;
        this.clock = clock;
        this.patience = patience;
    }

    /** The workshop that the key stands for, made now if it is new; nothing if the key was used for something else. */
    public <E extends Exception> Optional<Workshop> found(Optional<CommandKey> key, Work<Workshop, E> making) throws E {
        if (key.isEmpty()) {
            return Optional.of(transactions.write(making));
        }
        try {
            Founded founded =
                    Shared.await(underWay.ask(key.get().digest(), () -> foundOnce(key.get(), making)), patience);
            return Optional.of(founded)
                    .filter(made -> made.content().equals(key.get().content()))
                    .map(Founded::workshop);
        } catch (Thrown thrown) {
            @SuppressWarnings("unchecked") // The making can throw no other one that is checked.
            E declared = (E) thrown.declared;
            throw declared;
        }
    }

    private Founded foundOnce(CommandKey key, Work<Workshop, ?> making) {
        try {
            return transactions.write(() -> known(key).orElseGet(() -> found(key, making)));
        } catch (Thrown thrown) {
            throw thrown;
        } catch (RuntimeException fault) {
            // On another node somebody may have been first: the database takes each key once.
            return transactions.read(() -> known(key)).orElseThrow(() -> fault);
        }
    }

    private Optional<Founded> known(CommandKey key) {
        return findByIdOptional(key.digest()).map(founding -> {
            Workshop workshop = workshops.findById(founding.workshop().id());
            return new Founded(workshop, founding.content());
        });
    }

    private Founded found(CommandKey key, Work<Workshop, ?> making) {
        try {
            Workshop workshop = making.run();
            persist(new Founding(key, workshop, clock.instant()));
            return new Founded(workshop, key.content());
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception declared) {
            throw new Thrown(declared);
        }
    }

    long discardFoundedBefore(Instant instant) {
        return delete("foundedAt < ?1", instant);
    }
}
