package no.innspill.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.access.Secrets;
import no.innspill.result.Refusal;
import no.innspill.workshop.Workshop;

/** The ballot slips of workshops: only the hashes of their codes, and whether each has been used. */
@ApplicationScoped
public class Slips implements PanacheRepository<Slip> {

    /** As many as a workshop may have, used and unused ones. */
    public static final int MOST = 2000;

    private final Participants participants;

    Slips(Participants participants) {
        this.participants = participants;
    }

    /** The codes that follow from the seed, as they are printed. */
    public static List<String> codes(String seed, int many) {
        return SlipCode.from(seed, many).stream().map(SlipCode::shown).toList();
    }

    /** Makes those that follow from the seed and are not there yet, or none if they would be too many. */
    public boolean make(Workshop workshop, String seed, int many) {
        List<String> codes = SlipCode.from(seed, many);
        Set<String> known = new HashSet<>();
        list("workshop", workshop).forEach(slip -> known.add(slip.codeHash()));
        List<Slip> fresh = new ArrayList<>();
        for (String code : codes) {
            if (known.add(hash(workshop, code))) {
                fresh.add(new Slip(workshop, hash(workshop, code), false));
            }
        }
        if (known.size() > MOST) {
            return false;
        }
        persist(fresh);
        return true;
    }

    /** So many that have been used, as a file tells: which codes they had nobody knows. */
    public void restore(Workshop workshop, int used) {
        for (int i = 0; i < used; i++) {
            persist(new Slip(workshop, Secrets.hash(Secrets.random()), true));
        }
    }

    /** Why what was typed does not let anybody vote, if so. */
    public Optional<Refusal> refuses(Workshop workshop, String typed) {
        Optional<Slip> slip = find(workshop, typed);
        if (slip.isEmpty()) {
            return Optional.of(JoinRefusal.NO_SUCH_SLIP);
        }
        return slip.get().isUsed() ? Optional.of(JoinRefusal.SLIP_USED) : Optional.empty();
    }

    /** Uses the slip up; {@link #refuses} has nothing against it. */
    void admit(Workshop workshop, Participant voter, String typed) {
        find(workshop, typed).ifPresent(Slip::use);
        voter.admit();
    }

    /** Whether whoever holds the device may vote as far as slips go. */
    public boolean admits(Workshop workshop, Participant device) {
        return !workshop.settings().wantsSlips()
                || participants
                        .voting(workshop, device)
                        .filter(Participant::isAdmitted)
                        .isPresent();
    }

    public long made(Workshop workshop) {
        return count("workshop", workshop);
    }

    public long used(Workshop workshop) {
        return count("workshop = ?1 and used", workshop);
    }

    /** Slips that are lost or lie about open no door any more. */
    public long discardUnused(Workshop workshop) {
        return delete("workshop = ?1 and not used", workshop);
    }

    private Optional<Slip> find(Workshop workshop, String typed) {
        return find("workshop = ?1 and codeHash = ?2", workshop, hash(workshop, SlipCode.normalise(typed)))
                .firstResultOptional();
    }

    private static String hash(Workshop workshop, String code) {
        return Secrets.hash("slip " + workshop.code() + '\n' + code);
    }
}
