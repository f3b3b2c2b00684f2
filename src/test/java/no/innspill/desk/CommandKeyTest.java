package no.innspill.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandKeyTest {

    @Test
    void aKeyCountsForOneCallerAndOneAddress() {
        String digest = digest("anna", "POST /ideas", "k");
        assertThat(digest("anna", "POST /ideas", "k")).isEqualTo(digest);
        assertThat(digest("berit", "POST /ideas", "k")).isNotEqualTo(digest);
        assertThat(digest("anna", "DELETE /ideas", "k")).isNotEqualTo(digest);
        assertThat(digest("anna", "POST /ideas", "K")).isNotEqualTo(digest);
    }

    @Test
    void whatIsSentWithItIsKnownButDoesNotMakeItAnotherKey() {
        CommandKey one = CommandKey.of("anna", "POST /ideas", "text=a", "k").orElseThrow();
        CommandKey other = CommandKey.of("anna", "POST /ideas", "text=b", "k").orElseThrow();
        assertThat(other.digest()).isEqualTo(one.digest());
        assertThat(other.content()).isNotEqualTo(one.content()).doesNotContain("text");
    }

    private static String digest(String caller, String address, String key) {
        return CommandKey.of(caller, address, "text=a", key).orElseThrow().digest();
    }

    @Test
    void withoutACallerOrAKeyThereIsNone() {
        assertThat(CommandKey.of(null, "POST /ideas", "", "k")).isEmpty();
        assertThat(CommandKey.of("anna", "POST /ideas", "", null)).isEmpty();
        assertThat(CommandKey.of("anna", "POST /ideas", "", " ")).isEmpty();
    }

    @Test
    void theDigestTellsNothingOfTheCaller() {
        assertThat(CommandKey.of("anna", "POST /ideas", "", "k").orElseThrow().digest())
                .hasSize(43)
                .doesNotContain("anna");
    }
}
