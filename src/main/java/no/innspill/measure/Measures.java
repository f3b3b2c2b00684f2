package no.innspill.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Group;
import no.innspill.idea.IdeaWithdrawn;
import no.innspill.idea.IdeasRegrouped;
import no.innspill.language.LocalizedText;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantLeaving;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A workshop's measures, in the order in which they stand. */
@ApplicationScoped
public class Measures implements PanacheRepository<Measure> {

    /** How many a workshop may have. */
    public static final int MOST = 100;

    /**
     * A new one at the end.
     *
     * @param author the participant who wrote it, or null for the facilitator
     */
    public Measure add(Workshop workshop, @Nullable Participant author, MeasureDraft draft, Instant now) {
        Measure measure = new Measure(workshop, of(workshop).size(), author, draft, now);
        persist(measure);
        return measure;
    }

    void drop(Workshop workshop, Measure measure) {
        delete(measure);
        flush();
        number(of(workshop));
    }

    /** Moves it up (below zero) or down; past the ends nothing happens. */
    void move(Workshop workshop, Measure measure, int by) {
        List<Measure> measures = new ArrayList<>(of(workshop));
        int from = measures.indexOf(measure);
        int to = Math.max(0, Math.min(measures.size() - 1, from + by));
        Collections.rotate(measures.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        number(measures);
    }

    private static void number(List<Measure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            measures.get(i).place(i);
        }
    }

    void follow(@Observes IdeaWithdrawn withdrawn) {
        from("idea", withdrawn.idea()).forEach(measure -> measure.forget(withdrawn.idea()));
    }

    /** A measure from a group that has been taken up in another one comes from that one; else the link goes. */
    void follow(@Observes IdeasRegrouped regrouped) {
        List<Group> into = regrouped.moved().stream()
                .map(idea -> idea.group().orElse(null))
                .distinct()
                .toList();
        @Nullable Group successor = into.size() == 1 ? into.get(0) : null;
        for (Group dissolved : regrouped.dissolved()) {
            for (Measure measure : from("group", dissolved)) {
                if (successor == null) {
                    measure.forget(dissolved);
                } else {
                    measure.follow(dissolved, successor);
                }
            }
        }
    }

    public List<Measure> from(Group group) {
        return from("group", group);
    }

    private List<Measure> from(String what, Object item) {
        return list("select distinct m from Measure m join m.sources s where s." + what + " = ?1", item);
    }

    /** What a participant wrote goes along, but for what others have changed: that is theirs too, and stays unsigned. */
    void leave(@Observes @Priority(ParticipantLeaving.BALLOTS) ParticipantLeaving leaving) {
        for (Measure measure : by(leaving.participant())) {
            if (measure.loseAuthor()) {
                drop(measure.workshop(), measure);
            }
        }
    }

    public List<Measure> of(Workshop workshop) {
        return list("workshop = ?1 order by position, id", workshop);
    }

    /** What the participant wrote, whether others have changed it since or not. */
    public List<Measure> by(Participant participant) {
        return list("participant = ?1 order by position, id", participant);
    }

    boolean any(Workshop workshop) {
        return count("workshop", workshop) > 0;
    }

    public Optional<Measure> in(Workshop workshop, long id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    /** The entry of the list that says who is responsible says it in other words; measures made with it follow. */
    public void sayResponsible(Workshop workshop, LocalizedText before, LocalizedText now) {
        of(workshop).stream()
                .filter(measure -> measure.responsible().equals(before))
                .forEach(measure -> measure.sayResponsible(now));
    }

    /** The same for the entry that says by when. */
    public void sayHorizon(Workshop workshop, LocalizedText before, LocalizedText now) {
        of(workshop).stream()
                .filter(measure -> measure.horizon().equals(before))
                .forEach(measure -> measure.sayHorizon(now));
    }

    public long carrying(Tag tag) {
        return count("?1 member of tags", tag);
    }
}
