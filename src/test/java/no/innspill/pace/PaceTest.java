package no.innspill.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import no.innspill.pace.Pace.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {

    /** Whoever wants no limit writes the highest number there is. */
    @ParameterizedTest
    @EnumSource
    void aLimitAsHighAsOneCanBeSetLimitsNobody(Deed deed) {
        Pace pace = new Pace(highest(), false, () -> 0);
        assertThat(pace.tooSoon(deed, "somebody")).isEmpty();
        assertThat(pace.tooSoon(deed, "somebody")).isEmpty();
    }

    @Test
    void socketsOpenAsOftenInARowAsTwelveSecondsAllowAndThenAtTheirPace() {
        AtomicLong now = new AtomicLong();
        Pace pace = new Pace(limits(Map.of("innspill.limits.openings-per-second", "2")), false, now::get);
        for (int i = 0; i < 24; i++) {
            assertThat(pace.tooSoon(Deed.OPENING, "somebody")).isEmpty();
        }
        assertThat(pace.tooSoon(Deed.OPENING, "somebody")).isPresent();
        assertThat(pace.tooSoon(Deed.OPENING, "somebody else")).isEmpty();
        now.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(pace.tooSoon(Deed.OPENING, "somebody")).isEmpty();
        assertThat(pace.tooSoon(Deed.OPENING, "somebody")).isPresent();
    }

    @Test
    void thoseWhoShareALinkOpenTenTimesAsMany() {
        Pace pace = new Pace(limits(Map.of("innspill.limits.openings-per-second", "2")), false, () -> 0);
        for (int i = 0; i < 240; i++) {
            assertThat(pace.tooSoon(Deed.OPENING_BY_LINK, "the wall")).isEmpty();
        }
        assertThat(pace.tooSoon(Deed.OPENING_BY_LINK, "the wall")).isPresent();
    }

    private static Limits highest() {
        Map<String, String> all = Arrays.stream(Limits.class.getMethods())
                .filter(limit -> limit.getReturnType() == int.class || limit.getReturnType() == OptionalInt.class)
                .collect(Collectors.toMap(PaceTest::name, limit -> String.valueOf(Integer.MAX_VALUE)));
        return limits(all);
    }

    private static Limits limits(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Limits.class)
                .withSources(new PropertiesConfigSource(given, "given", 100))
                .build()
                .getConfigMapping(Limits.class);
    }

    private static String name(Method limit) {
        return "innspill.limits." + limit.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
