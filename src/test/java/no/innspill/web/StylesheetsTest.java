package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The participant's page has a shorter list of stylesheets than all others. */
class StylesheetsTest {

    private static List<String> list(String name) throws IOException {
        try (InputStream list = Objects.requireNonNull(StylesheetsTest.class.getResourceAsStream("/web/css/" + name))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("@"))
                    .toList();
        }
    }

    @Test
    void whatAPhoneGetsTheOtherPagesGetInTheSameOrderAndLayers() throws IOException {
        List<String> phone = list("phone.css");
        assertThat(phone).hasSizeGreaterThan(20);
        assertThat(list("innspill.css")).containsSubsequence(phone);
    }
}
