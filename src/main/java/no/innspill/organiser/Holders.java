package no.innspill.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import no.innspill.access.Organiser;
import no.innspill.language.Language;
import no.innspill.language.Times;
import no.innspill.signin.SignIn;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads who has a workshop among theirs, for whoever shows its newest control link and is none of its owners. */
@ApplicationScoped
public class Holders {

    /** Nothing where nobody has it, or it is the asker's own. */
    public Optional<Held> of(Workshop workshop, @Nullable String secret, Optional<SignIn> asking, Language language) {
        Collection<Organiser> all = workshop.access().organisers().values();
        boolean own = asking.filter(known -> workshop.access().isOwnedBy(known.person()))
                .isPresent();
        if (own || !workshop.access().isNewestControl(secret)) {
            return Optional.empty();
        }
        return all.stream()
                .filter(Organiser::isOwner)
                .min(Comparator.comparing(Organiser::since))
                .map(owner -> new Held(
                        workshop.code(),
                        language.tag(),
                        all.size(),
                        shown(owner.since(), language),
                        owner.isClaiming(),
                        workshop.access().isClaimedByEarlierLink(),
                        asking.isPresent()));
    }

    private static String shown(Instant moment, Language language) {
        return Times.dayAndTime(moment.atZone(ZoneId.systemDefault()), language);
    }
}
