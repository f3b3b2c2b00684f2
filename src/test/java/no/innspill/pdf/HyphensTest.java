package no.innspill.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import no.innspill.document.Hyphens;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word is cut without a hyphen, and none is too long for a narrow column. */
class HyphensTest {

    @ParameterizedTest
    @CsvSource({
        "NB, Utdanningsdirektoratet, Utdan·nings·di·rek·to·ra·tet",
        "NB, Kunnskapsdepartementet, Kunn·skaps·de·par·te·men·tet",
        "NN, personvernkonsekvensvurderingar, person·vern·kon·se·kvens·vur·de·rin·gar",
        "EN, responsibility, respons·ib·il·ity",
    })
    void wordsArePartedAsTheirLanguageDoes(Language language, String word, String parts) {
        assertThat(Hyphens.of(language).in(word).replace(Hyphens.SOFT, "·")).isEqualTo(parts);
    }

    @Test
    void nothingElseOfTheTextChangesAndASecondTimeNothingDoes() {
        String text = "Felles innlogging, «Feide», for 2030-målene\nog åpne standarder.";
        String once = Hyphens.of(Language.NB).in(text);
        assertThat(once.replace(Hyphens.SOFT, "")).isEqualTo(text);
        assertThat(Hyphens.of(Language.NB).in(once)).isEqualTo(once);
    }

    @Test
    void whatNoPatternPartsIsPartedToo() {
        assertThat(Hyphens.of(Language.NB).in("W".repeat(90)).split(Hyphens.SOFT))
                .allMatch(piece -> piece.length() <= 14);
    }

    @Test
    void anAddressGetsNoHyphenButMayGoOnOnTheNextLine() {
        String address = "https://www.example.org/rapporter/2026/digitalisering-i-skolen.pdf?side=12&utgave=3";
        assertThat(Hyphens.of(Language.NB).in(address)).isEqualTo(address);
        LineBreaks breaks = new LineBreaks();
        breaks.setText(address + " " + "1234567890".repeat(4));
        int start = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            assertThat(end - start).isLessThanOrEqualTo(15);
            start = end;
        }
        assertThat(start).isEqualTo(address.length() + 41);
    }
}
