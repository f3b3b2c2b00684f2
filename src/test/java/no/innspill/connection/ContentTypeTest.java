package no.innspill.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.Garbled;
import org.junit.jupiter.api.Test;

class ContentTypeTest {

    @Test
    void aTypeIsOneOfOursOrRefused() {
        for (String valid :
                List.of("multipart/form-data; boundary=\"x y\"; charset=utf-8", "application/x-www-form-urlencoded")) {
            Garbled.of(valid, 2_000).forEach(header -> {
                ContentType type = ContentType.of(header);
                assertThat(type.boundary().isPresent()).isEqualTo(type.isMultipart());
                assertThat(type.boundary().map(String::length).orElse(1)).isBetween(1, 70);
                assertThat(type.isMultipart() && type.fault().isPresent()).isFalse();
            });
        }
    }
}
