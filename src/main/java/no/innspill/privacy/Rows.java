package no.innspill.privacy;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Rows of one workshop, in plain SQL. */
final class Rows {

    private Rows() {}

    @SuppressWarnings("unchecked")
    static List<Object[]> of(EntityManager database, String sql, long workshop) {
        return (List<Object[]>)
                database.createNativeQuery(sql).setParameter("w", workshop).getResultList();
    }

    /** What the people of a workshop have in that table. */
    static void delete(EntityManager database, String table, long workshop) {
        database.createNativeQuery("delete from " + table
                        + " where participant_id in (select id from participant where workshop_id = :w)")
                .setParameter("w", workshop)
                .executeUpdate();
    }
}
