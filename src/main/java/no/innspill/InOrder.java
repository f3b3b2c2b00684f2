package no.innspill;

import io.quarkus.runtime.configuration.MemorySize;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Two sizes of which the first must not be above the second: each by itself could be, and together they make no sense. */
record InOrder(String lower, String upper) {

    /** A sentence that names both, with what they are set to. */
    Optional<String> fault(Config config) {
        Optional<MemorySize> low = config.getOptionalValue(lower, MemorySize.class);
        Optional<MemorySize> high = config.getOptionalValue(upper, MemorySize.class);
        return low.isPresent()
                        && high.isPresent()
                        && low.get().asLongValue() > high.get().asLongValue()
                ? Optional.of(
                        Welcome.say("console_setting_order", upper, given(config, upper), lower, given(config, lower)))
                : Optional.empty();
    }

    private static String given(Config config, String name) {
        return String.valueOf(config.getConfigValue(name).getValue());
    }
}
