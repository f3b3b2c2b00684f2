package no.innspill.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.screen.OpenScreens;
import no.innspill.store.ByItself.Changes;

/** Sees that this machine has other addresses than before, and has everything drawn anew that people join by. */
@ApplicationScoped
class AddressWatch {

    private final JoinAddress addresses;
    private final OpenScreens screens;
    private final Desk desk;
    private String seen;

    AddressWatch(JoinAddress addresses, OpenScreens screens, Desk desk) {
        this.addresses = addresses;
        this.screens = screens;
        this.desk = desk;
        this.seen = addresses.stamp();
    }

    @Scheduled(every = "4s", skipExecutionIf = Changes.class)
    void look() {
        String now = addresses.stamp();
        if (!now.equals(seen)) {
            seen = now;
            screens.watched()
                    .forEach(code -> desk.submit(
                            code, Optional.empty(), workshop -> Outcome.accepted(Change.BOARD, Change.STAGE)));
        }
    }
}
