package no.innspill.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandKeyTest {

    @Test
    void aKeyCountsForOneCallerAndOneWish() {
        var key = CommandKey.of("anna", "POST /ideas", "k");
        assertThat(CommandKey.of("anna", "POST /ideas", "k")).isEqualTo(key).isPresent();
        assertThat(CommandKey.of("berit", "POST /ideas", "k")).isNotEqualTo(key);
        assertThat(CommandKey.of("anna", "DELETE /ideas", "k")).isNotEqualTo(key);
        assertThat(CommandKey.of("anna", "POST /ideas", "K")).isNotEqualTo(key);
    }

    @Test
    void withoutACallerOrAKeyThereIsNone() {
        assertThat(CommandKey.of(null, "POST /ideas", "k")).isEmpty();
        assertThat(CommandKey.of("anna", "POST /ideas", null)).isEmpty();
        assertThat(CommandKey.of("anna", "POST /ideas", " ")).isEmpty();
    }

    @Test
    void theDigestTellsNothingOfTheCaller() {
        assertThat(CommandKey.of("anna", "POST /ideas", "k").orElseThrow().digest())
                .hasSize(43)
                .doesNotContain("anna");
    }
}
