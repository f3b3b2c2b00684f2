package no.innspill.undo;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import no.innspill.desk.DeedNote;
import no.innspill.desk.Hands;
import no.innspill.permission.Facilitated;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What was done from the control view, with which link: the latest thousand deeds of a workshop. */
@ApplicationScoped
public class DeedLog implements PanacheRepository<LoggedDeed> {

    public static final int KEPT = 1000;

    private final Hands hands;
    private final Clock clock;

    DeedLog(Hands hands, Clock clock) {
        this.hands = hands;
        this.clock = clock;
    }

    /** What can be taken back is said more closely, by whoever keeps it. */
    void note(UndoKind what, @Nullable Long about) {
        hands.note(new DeedNote("undo_" + word(what), false, about));
    }

    void undone(@Observes Undone undone) {
        UndoEntry deed = undone.deed();
        hands.note(
                new DeedNote("undo_" + word(deed.what()), true, deed.aboutId().orElse(null)));
    }

    void facilitated(@Observes Facilitated done) {
        DeedNote deed = hands.noted()
                .orElseGet(() -> new DeedNote(
                        "log_" + word(done.endpoint()), false, done.about().orElse(null)));
        persist(new LoggedDeed(done.workshop(), clock.instant(), done.by(), deed, done.link()));
        List<Long> old = getEntityManager()
                .createQuery(
                        "select d.id from LoggedDeed d where d.workshop = :workshop order by d.doneAt desc, d.id desc",
                        Long.class)
                .setParameter("workshop", done.workshop())
                .setFirstResult(KEPT)
                .getResultList();
        if (!old.isEmpty()) {
            delete("id in ?1", old);
        }
    }

    private static String word(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    /** The latest, newest first. */
    List<LoggedDeed> latest(Workshop workshop, int few) {
        return find("workshop = ?1 order by doneAt desc, id desc", workshop)
                .page(0, few)
                .list();
    }
}
