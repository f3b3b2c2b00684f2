package no.innspill.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    @ParameterizedTest
    @CsvSource({
        "personvernvurderinger, personvern vurdering",
        "læremiddelmarkedet, læremiddel markedet",
        "ansvarsfordeling, ansvar fordeling",
        "skjermbruken, skjerm bruk",
        "lærarkompetanse, lærer kompetanse",
        "forskingsoppsummering, forskning oppsummering"
    })
    void aLongWordIsReadAsItsParts(String word, String parts) {
        assertThat(new Compounds(List.of()).parts(Vocabulary.inBokmaal(word)))
                .containsExactlyElementsOf(Arrays.stream(parts.split(" ", -1))
                        .map(part -> Stem.of(part, false))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"rapportering", "digitalisering", "læremiddel", "evaluering", "statlig", "leverandører", "kommunene"})
    void aWordWithAnEndingIsNot(String word) {
        assertThat(new Compounds(List.of("rapport", "stater", "levere")).parts(word))
                .isEmpty();
    }

    @Test
    void whatSomebodyElseHasWrittenIsKnownToo() {
        assertThat(new Compounds(List.of()).parts("solcelletaket")).isEmpty();
        assertThat(new Compounds(List.of("solceller")).parts("solcelletaket")).contains(Stem.of("solceller", false));
    }
}
