package no.innspill.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "skolene, skulane", "lærerne, lærarane", "kommunene, kommunane", "tjenester, tenester",
        "åpne, opne", "sikkerhet, tryggleik", "veiledning, rettleiing", "trygge, tryggare",
        "øke, auke", "bøker, bøkene", "mulighet, moglegheit", "tilgjengelig, tilgjengeleg",
        "sammenligning, samanlikning", "sammenligne, samanlikne", "midler, middel", "læremidler, læremiddel",
        "uker, veker", "hjemme, heime", "forskjeller, skilnader", "veier, vegar"
    })
    void bokmaalAndNynorskHaveOneStem(String bokmaal, String nynorsk) {
        assertThat(Stem.of(nynorsk, false)).isEqualTo(Stem.of(bokmaal, false));
    }

    @ParameterizedTest
    @CsvSource({
        "vurdere, vurdering", "forske, forskning", "forske, forsking", "evaluere, evalueringen",
                "rapporter, rapportering",
        "finansiere, finansiering", "lisens, lisenser", "digital, digitalisering", "maskin, maskiner",
                "personvern, personvernet"
    })
    void aVerbAndItsNounHaveOneStem(String one, String other) {
        assertThat(Stem.of(other, false)).isEqualTo(Stem.of(one, false));
    }

    @ParameterizedTest
    @CsvSource({"lærer, læring", "nett, nettbrett", "stat, statistikk", "tjeneste, fortjeneste"})
    void whatMeansSomethingElseHasAnother(String one, String other) {
        assertThat(Stem.of(other, false)).isNotEqualTo(Stem.of(one, false));
    }
}
