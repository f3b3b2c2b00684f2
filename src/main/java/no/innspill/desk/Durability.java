package no.innspill.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to it that what is acknowledged survives a power cut too. PostgreSQL does so with every commit; H2 has written the
 * change to its file by then, and is told here to have the disk confirm it, once for each group of commands.
 */
@ApplicationScoped
class Durability {

    private final EntityManager database;
    private final boolean needed;

    Durability(
            EntityManager database,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "innspill.sync-to-disk", defaultValue = "true") boolean wanted) {
        this.database = database;
        this.needed = wanted && kind.equals("h2");
    }

    boolean isNeeded() {
        return needed;
    }

    /** Called in a transaction of its own, after the one to be kept. */
    void sync() {
        database.createNativeQuery("checkpoint sync").executeUpdate();
    }
}
