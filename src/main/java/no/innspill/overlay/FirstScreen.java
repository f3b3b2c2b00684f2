package no.innspill.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.language.Language;
import no.innspill.participation.Participants;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads what is theirs for a page. The first time it is noted that somebody has the page before them, and not waited for. */
@ApplicationScoped
public class FirstScreen {

    private final MineReader mine;
    private final Desk desk;
    private final Participants participants;

    FirstScreen(MineReader mine, Desk desk, Participants participants) {
        this.mine = mine;
        this.desk = desk;
        this.participants = participants;
    }

    public Optional<Mine> seenBy(Workshop workshop, @Nullable String token, Language language) {
        Optional<Mine> own = mine.of(workshop, token, language);
        if (token != null && own.filter(Mine::firstScreen).isPresent()) {
            desk.submit(workshop.code(), Optional.empty(), found -> {
                participants.seeScreen(found, token);
                return Outcome.accepted();
            });
        }
        return own;
    }
}
