package no.innspill.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.innspill.access.Secrets;

/**
 * What leads from a row to a person. When it is cut, ideas, measures and flags have nobody; ballots and ratings are dealt
 * out anew, in the dark, among those of the same affiliation and table, so that every count stays what it was and none of
 * them belongs to any other any more; and the browsers that joined are let in as spectators, who have done nothing.
 */
@ApplicationScoped
class Links {

    private final EntityManager database;
    private final Random random = new SecureRandom();

    Links(EntityManager database) {
        this.database = database;
    }

    /** @param joined when everybody is said to have joined from now on */
    void cut(long workshop, Instant joined) {
        database.flush();
        for (String statement : List.of(
                "update idea set participant_id = null where workshop_id = :w",
                "update measure set participant_id = null where workshop_id = :w",
                "delete from notice where participant_id in (select id from participant where workshop_id = :w)",
                "delete from deed where workshop_id = :w",
                "delete from receipt where workshop_id = :w",
                "update participant set done_step_id = null, turn = 1, stopped_at = null where workshop_id = :w")) {
            run(statement, workshop);
        }
        new Redealing(database, random, this::freshId).redeal(workshop);
        letBrowsersWatch(workshop, joined);
    }

    private void letBrowsersWatch(long workshop, Instant joined) {
        List<Object[]> people = new ArrayList<>(Rows.of(
                database,
                "select id, token_hash from participant where workshop_id = :w and device_id is null and not spectator",
                workshop));
        Collections.shuffle(people, random);
        for (Object[] person : people) {
            database.createNativeQuery("update participant set token_hash = :fresh where id = :id")
                    .setParameter("fresh", Secrets.hash(Secrets.random()))
                    .setParameter("id", person[0])
                    .executeUpdate();
        }
        for (Object[] person : people) {
            database.createNativeQuery("insert into participant (id, workshop_id, token_hash, joined_at, spectator)"
                            + " values (:id, :w, :token, :joined, true)")
                    .setParameter("id", freshId())
                    .setParameter("w", workshop)
                    .setParameter("token", person[1])
                    .setParameter("joined", joined)
                    .executeUpdate();
        }
        database.createNativeQuery("update participant set joined_at = :joined where workshop_id = :w")
                .setParameter("joined", joined)
                .setParameter("w", workshop)
                .executeUpdate();
    }

    private void run(String statement, long workshop) {
        database.createNativeQuery(statement).setParameter("w", workshop).executeUpdate();
    }

    private long freshId() {
        return ((Number) database.createNativeQuery("select nextval('ids')").getSingleResult()).longValue();
    }
}
