package no.innspill.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import no.innspill.pace.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionTest {

    /** No pace at all, and the fastest that can be set: nobody is too slow before the grace is over. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "9223372036854775807"})
    void anyPaceThatCanBeSetLetsABodyBegin(String pace) {
        Limits limits = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Limits.class)
                .withSources(new PropertiesConfigSource(Map.of("innspill.limits.body-pace", pace), "pace", 100))
                .build()
                .getConfigMapping(Limits.class);
        Reception reception = new Reception(limits, 100, false);
        assertThat(reception.isTooSlow()).isFalse();
        assertThat(reception.take(Buffer.buffer("a"))).isTrue();
        assertThat(reception.isTooSlow()).isFalse();
    }
}
