package no.innspill.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.desk.Outcome;
import no.innspill.workshop.Affiliation;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Secrets;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Participants implements PanacheRepository<Participant> {

    public Optional<Participant> byToken(Workshop workshop, @Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        return find("workshop = ?1 and tokenHash = ?2", workshop, Secrets.hash(token))
                .firstResultOptional();
    }

    /** Lets the participant of the token act, or says that nobody has joined with it. */
    public Outcome as(Workshop workshop, @Nullable String token, Function<Participant, Outcome> action) {
        return byToken(workshop, token).map(action).orElseGet(() -> Outcome.refused(Refusal.NOT_JOINED));
    }

    public boolean admits(String code, @Nullable String token) {
        return token != null && count("workshop.code = ?1 and tokenHash = ?2", code, Secrets.hash(token)) > 0;
    }

    /** A new participant whom that token knows again. */
    public Participant welcome(Workshop workshop, String token, @Nullable Affiliation affiliation, Instant now) {
        Participant participant = new Participant(workshop, Secrets.hash(token), affiliation, now);
        persist(participant);
        return participant;
    }

    /** How many have joined, whether their screen is open at the moment or not. */
    public long of(Workshop workshop) {
        return count("workshop", workshop);
    }

    public long doneWith(Workshop workshop, Step step) {
        return count("workshop = ?1 and doneStepId = ?2", workshop, step.id());
    }

    public long speakingFor(Affiliation affiliation) {
        return count("affiliation", affiliation);
    }
}
