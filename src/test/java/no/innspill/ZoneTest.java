package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {

    @Test
    void whatIsSetCountsAndElseTheMachinesOwn() {
        assertThat(Zone.of(Optional.of(" Asia/Tokyo "), ZoneId.of("Europe/Rome")))
                .isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(Zone.of(Optional.of("UTC"), ZoneId.of("Europe/Rome"))).isEqualTo(ZoneId.of("UTC"));
        assertThat(Zone.of(Optional.empty(), ZoneId.of("Europe/Rome"))).isEqualTo(ZoneId.of("Europe/Rome"));
        assertThat(Zone.of(Optional.of(""), ZoneId.of("Europe/London"))).isEqualTo(ZoneId.of("Europe/London"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/UTC", "GMT", "Z", "Etc/GMT"})
    void aMachineWithoutOneIsInNorway(String utc) {
        assertThat(Zone.of(Optional.empty(), ZoneId.of(utc))).isEqualTo(ZoneId.of("Europe/Oslo"));
    }

    @Test
    void whatIsNoZoneIsTurnedDown() {
        assertThatThrownBy(() -> Zone.of(Optional.of("Oslo"), ZoneId.of("UTC"))).isInstanceOf(DateTimeException.class);
    }
}
