package no.innspill.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;
import no.innspill.desk.WentBack;
import no.innspill.screen.ChangeTold;
import org.junit.jupiter.api.Test;

class HeardChangesTest {

    private static final String CODE = "KX7M2P";

    private final HeardChanges heard = new HeardChanges(new WebhookSettings(true, Optional.empty(), Duration.ZERO));

    private static Committed commit(long revision) {
        return new Committed(CODE, revision, Set.of(Change.idea(revision)), revision, Set.of());
    }

    @Test
    void whatWasHeardIsTold() {
        heard.announced(commit(5));
        heard.announced(commit(6));
        assertThat(heard.between(CODE, 5, 6)).isEqualTo(ChangeTold.of(Set.of(Change.idea(6))));
    }

    /** The numbers come by again, and what stands behind them was told to nobody here. */
    @Test
    void whatWasHeardOfADatabaseThatHasBecomeOlderIsToldOfNoLonger() {
        heard.announced(commit(5));
        heard.announced(commit(6));
        heard.wentBack(new WentBack());
        assertThat(heard.between(CODE, 5, 6)).isEqualTo(ChangeTold.ANYTHING);
    }
}
