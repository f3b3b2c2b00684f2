package no.innspill.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
public class Workshops implements PanacheRepository<Workshop> {

    /** With the step it is at: whoever looks at a workshop asks for that next. */
    public Optional<Workshop> byCode(String code) {
        return find("from Workshop w left join fetch w.progress.step where w.code = ?1", code)
                .firstResultOptional();
    }

    /** Those that there are, the newest first, with their steps. */
    public List<Workshop> newestOf(Set<String> codes) {
        return list(
                "select distinct w from Workshop w left join fetch w.plan.steps where w.code in ?1"
                        + " order by w.lifespan.createdAt desc, w.id desc",
                codes);
    }

    /** Those among whose organisers this person is, the newest first, with their steps. */
    public List<Workshop> organisedBy(String person) {
        return list(
                "select distinct w from Workshop w left join fetch w.plan.steps join w.access.organisers o"
                        + " where key(o) = ?1 order by w.lifespan.createdAt desc, w.id desc",
                person);
    }

    public boolean isProjectedBy(String code, String token) {
        return count("code = ?1 and access.projectorToken = ?2", code, token) > 0;
    }

    /** The workshop with its row locked until the transaction ends: whoever holds it is the one writer. */
    public Optional<Workshop> lock(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public Optional<Long> revision(String code) {
        return revisions(code).map(Revisions::all);
    }

    public Optional<Revisions> revisions(String code) {
        return getEntityManager()
                .createQuery("select w.revisions from Workshop w where w.code = :code", Revisions.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** By code; one that is not there is absent. */
    public Map<String, Revisions> revisionsOf(Set<String> codes) {
        return getEntityManager()
                .createQuery("select w.code, w.revisions from Workshop w where w.code in :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Revisions) row[1]));
    }

    /** Whether that workshop is a rehearsal, if there is one. */
    public Optional<Boolean> isRehearsal(String code) {
        return getEntityManager()
                .createQuery("select w.rehearsal from Workshop w where w.code = :code", Boolean.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public List<String> rehearsalsBegunBefore(Instant moment) {
        return getEntityManager()
                .createQuery(
                        "select w.code from Workshop w where w.rehearsal and w.lifespan.createdAt < :moment",
                        String.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Codes of workshops in which something was written in silence since it was said how much there is. */
    public List<String> withUnsaidCounts() {
        return getEntityManager()
                .createQuery("select w.code from Workshop w where w.silence.unsaid", String.class)
                .getResultList();
    }

    /** Codes of workshops whose chosen day is over by now, or which have none and were last used before the other moment. */
    public List<String> due(Instant now, Instant usedBefore) {
        return getEntityManager()
                .createQuery(
                        "select w.code from Workshop w where w.lifespan.keptUntil < :now"
                                + " or (w.lifespan.keptUntil is null and w.lifespan.lastUsedAt < :before)",
                        String.class)
                .setParameter("now", now)
                .setParameter("before", usedBefore)
                .getResultList();
    }

    /** Codes of workshops that were ended before that moment and in which it can be traced who did what. */
    public List<String> linkedAndEndedBefore(Instant moment) {
        return getEntityManager()
                .createQuery(
                        "select w.code from Workshop w where w.lifespan.endedAt < :moment"
                                + " and (w.lifespan.unlinkedAt is null or w.lifespan.unlinkedAt < w.lifespan.endedAt)",
                        String.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Codes of workshops whose current step is to close by itself and whose time is up. */
    public List<String> closingBy(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select w.code from Workshop w where w.progress.takingInput and w.lifespan.endedAt is null"
                                + " and w.progress.clock.timer.endsAt <= :now and w.progress.step.rules.closesByItself",
                        String.class)
                .setParameter("now", now)
                .getResultList();
    }
}
