package no.innspill;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The product's own limits, of which other tests are spared some as they are hundreds of rooms at one address; few sockets only. */
public final class OwnLimits implements QuarkusTestProfile {

    public static final int SOCKETS_PER_PARTICIPANT = 3;
    public static final int SOCKETS_PER_LINK = 5;
    public static final int SOCKETS_PER_ADDRESS = 40;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "innspill.limits.ideas-per-minute", "30",
                "innspill.limits.ideas-per-participant", "200",
                "innspill.limits.workshops-per-hour", "120",
                "innspill.limits.joins-per-second", "20",
                "innspill.limits.misses-per-minute", "60",
                "innspill.limits.sockets-per-participant", String.valueOf(SOCKETS_PER_PARTICIPANT),
                "innspill.limits.sockets-per-link", String.valueOf(SOCKETS_PER_LINK),
                "innspill.limits.sockets-per-address", String.valueOf(SOCKETS_PER_ADDRESS));
    }
}
