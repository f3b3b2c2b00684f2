package no.innspill.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import no.innspill.access.NewLinkShown;
import no.innspill.desk.Desk;

/** Ends the old control link as soon as anything shows the new one: a page, a board, a socket, a report or a command. */
@ApplicationScoped
class NewLinks {

    private final Desk desk;
    private final Powers powers;

    NewLinks(Desk desk, Powers powers) {
        this.desk = desk;
        this.powers = powers;
    }

    /** Not waited for: both secrets let in until then. */
    void shown(@Observes NewLinkShown shown) {
        desk.submit(shown.code(), Optional.empty(), workshop -> powers.settle(workshop, shown.secret()));
    }
}
