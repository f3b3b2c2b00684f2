package no.innspill.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import no.innspill.store.DatabaseKind;
import no.innspill.transaction.StorageTrouble.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to it that what is acknowledged survives a power cut too. PostgreSQL does so with every commit; H2 has written the
 * change to its file by then, and is told here to have the disk confirm it, once for each group of commands.
 */
@ApplicationScoped
class Durability {

    private final EntityManager database;
    private final StorageTrouble trouble;
    private final boolean needed;

    Durability(
            EntityManager database,
            StorageTrouble trouble,
            @ConfigProperty(name = DatabaseKind.PROPERTY) String kind,
            @ConfigProperty(name = "innspill.sync-to-disk") boolean wanted) {
        this.database = database;
        this.trouble = trouble;
        this.needed = wanted && kind.equals(DatabaseKind.H2);
    }

    /**
     * Called after a commit, in a transaction of its own. The commit stands whatever comes of this: a disk that does not
     * confirm is the store's trouble and not the command's.
     */
    void confirm() {
        if (!needed) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(this::sync);
        } catch (RuntimeException fault) {
            trouble.began(Kind.SYNC, fault);
            return;
        }
        trouble.over(Kind.SYNC);
    }

    void sync() {
        database.createNativeQuery("checkpoint sync").executeUpdate();
    }
}
