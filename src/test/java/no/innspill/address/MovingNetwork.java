package no.innspill.address;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A machine that a test can carry into another network. */
@Mock
@ApplicationScoped
final class MovingNetwork extends Network {

    private static volatile @Nullable String elsewhere;

    /** @param address the only one that the machine has from now on; null for its own again */
    public static void moveTo(@Nullable String address) {
        elsewhere = address;
    }

    @Override
    Set<NetworkCard> cards() {
        String address = elsewhere;
        return address == null ? super.cards() : Set.of(new NetworkCard("wlan0", address, true));
    }

    @Override
    String outward() {
        String address = elsewhere;
        return address == null ? super.outward() : address;
    }
}
