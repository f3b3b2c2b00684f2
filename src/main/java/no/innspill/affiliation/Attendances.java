package no.innspill.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import no.innspill.participation.ParticipantCounts;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Workshop;

/** Reads who took part. */
@ApplicationScoped
public class Attendances {

    private final ParticipantCounts participants;

    Attendances(ParticipantCounts participants) {
        this.participants = participants;
    }

    public Attendance of(Workshop workshop) {
        Map<Long, Long> people = participants.peopleByAffiliation(workshop);
        Map<Integer, Long> byPlace = new TreeMap<>();
        for (Affiliation affiliation : workshop.plan().affiliations()) {
            long those = people.getOrDefault(affiliation.id(), 0L);
            if (those > 0) {
                byPlace.put(affiliation.position(), those);
            }
        }
        return Attendance.of(byPlace, people.getOrDefault(0L, 0L));
    }
}
