package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aTextIsTakenApartWhereItsSentencesEnd() {
        assertThat(Sentences.of("Skriv det du tenker. Ett om gangen! Er du ferdig?\nVent."))
                .containsExactly("Skriv det du tenker. ", "Ett om gangen! ", "Er du ferdig?\n", "Vent.");
        assertThat(Sentences.of("")).isEmpty();
    }

    @Test
    void togetherTheSentencesAreTheText() {
        String text = "  Kl. 12.30 møtes vi: 356 kommuner … Så, hva nå?  ";
        assertThat(String.join("", Sentences.of(text))).isEqualTo(text);
    }
}
