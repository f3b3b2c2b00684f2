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
}
