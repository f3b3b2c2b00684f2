package no.innspill.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.Garbled;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTest {

    @ParameterizedTest
    @CsvSource({
        "'nn-NO,nb;q=0.9,en;q=0.8', NN",
        "'en;q=0.8, nn;q=0.9', NN",
        "'se,no;q=0.5', NB",
        "'*;q=0.1, en ; q=1.000', EN",
        "'nb;q=0, en;q=.3', EN",
        "'de,fr, NB-no', NB",
        "'nn;level=1;q=0.4,en;q=0.3', NN"
    })
    void theLanguageThatIsReadMostGladlyIsTaken(String header, Language language) {
        assertThat(Spoken.in(header)).contains(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"\"", "nn;q=\"", ";", ",,;q=,", "nb;q=x", "nn;q=2", "nn;q=-1", "nn;q=NaN", "*", "\"\"\"", "de"})
    void whatCannotBeUnderstoodIsNotThere(String header) {
        assertThat(Spoken.in(header)).isEmpty();
    }

    @Test
    void noHeaderIsAFault() {
        Garbled.of("nn-NO,nb;q=0.9,en;q=0.8,*;q=\"0.1\"", 2_000)
                .forEach(header -> assertThat(Spoken.in(header)).isNotNull());
    }
}
