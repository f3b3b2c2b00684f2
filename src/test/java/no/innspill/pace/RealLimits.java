package no.innspill.pace;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The limits as they are for everybody but the other tests, which are hundreds of workshops at one address. */
public class RealLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "innspill.limits.ideas-per-minute", "30",
                "innspill.limits.ideas-per-participant", "40",
                "innspill.limits.ideas-per-workshop", "60",
                "innspill.limits.participants-per-workshop", "305",
                "innspill.limits.workshops-per-hour", "40",
                "innspill.limits.joins-per-second", "20",
                "innspill.limits.commands-per-second", "100",
                "innspill.limits.misses-per-minute", "60");
    }
}
