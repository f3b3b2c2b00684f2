package no.innspill.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is suggested, beside what people would have put together. The lists of words were made with {@code judged} in hand;
 * {@code held-back} was written before them and {@code fresh} after.
 */
class JudgedTextsTest {

    @ParameterizedTest
    @CsvSource({
        "judged,    CLOSE, 0.88, 0.60",
        "judged,    LOOSE, 0.72, 0.73",
        "held-back, CLOSE, 0.93, 0.65",
        "held-back, LOOSE, 0.85, 0.74",
        "fresh,     CLOSE, 0.85, 0.53",
        "fresh,     LOOSE, 0.78, 0.61"
    })
    void whatIsSuggestedIsMostlyRightAndMostOfItIsFound(
            String file, Certainty certainty, double precision, double recall) {
        Judgement judgement = Judgement.ofClusters(JudgedTexts.in(file), certainty);
        assertThat(judgement.precision()).as(judgement.toString()).isGreaterThanOrEqualTo(precision);
        assertThat(judgement.recall()).as(judgement.toString()).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({"judged, 0.86", "held-back, 0.88", "fresh, 0.75"})
    void whatIsShownWhileSomebodyWritesIsSeldomWrong(String file, double precision) {
        Judgement judgement = Judgement.whileWriting(JudgedTexts.in(file));
        assertThat(judgement.precision()).as(judgement.toString()).isGreaterThanOrEqualTo(precision);
        assertThat(judgement.opposites()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"judged", "held-back", "fresh"})
    void oppositesAreNeverSuggestedTogether(String file) {
        for (Certainty certainty : Certainty.values()) {
            assertThat(Judgement.ofClusters(JudgedTexts.in(file), certainty).opposites())
                    .as(certainty.name())
                    .isZero();
        }
    }

    @Test
    void theJudgedTextsAreManyAndInBothWrittenForms() {
        List<String> all = List.of("judged", "held-back", "fresh").stream()
                .flatMap(file -> JudgedTexts.in(file).stream())
                .flatMap(room -> room.texts().stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }
}
