package no.innspill.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/x",
                "HTTPS://evil.example",
                "ftp://evil.example",
                "www.evil.example",
                "mailto:a"
            })
    void anAddressThatSomebodyWroteDoesNotBecomeALink(String address) {
        assertThat(Markdown.escaped("Se " + address))
                .doesNotContainPattern("(?i)(https?|ftp|mailto):")
                .doesNotContainPattern("(?i)www\\.");
    }
}
