package no.innspill.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "•\tMer tid",
                "\uF0B7\tMer tid",
                "\uF0A7 Mer tid",
                "3.\tMer tid",
                "o\tMer tid",
                "- [ ] Mer tid",
                "- [x] Mer tid",
                "[ ] Mer tid",
                "a) Mer tid",
                "(a) Mer tid",
                "– Mer tid",
                "— Mer tid",
                "- Mer tid",
                "* Mer tid",
                "1) Mer tid",
                "(12) Mer tid",
                "  ◦ Mer tid",
                "\u00A0\u00A0•\u00A0Mer tid",
                "•Mer tid",
                "iv.\tMer tid",
                "☐ Mer tid",
                "Mer tid"
            })
    void whatStandsBeforeALineOfAListIsNotItsText(String line) {
        assertThat(ListLines.of(line)).containsExactly("Mer tid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. klasse får nye bøker",
                "17. mai er viktig",
                "-5 grader ute",
                "10 000 kroner",
                "e-post til alle",
                "o store tid",
                "a-laget må få trene",
                "2030-målene",
                "(Nesten) alle",
                "*viktig*"
            })
    void whatOnlyLooksLikeItStays(String line) {
        assertThat(ListLines.of(line)).containsExactly(line);
    }

    @Test
    void numbersWithoutATabAreNumbersWhereTheyCount() {
        assertThat(ListLines.of("1. Mer tid\n2. Mer ro\n\n3. Mer lys"))
                .containsExactly("Mer tid", "Mer ro", "", "Mer lys");
        assertThat(ListLines.of("3. klasse\n4. klasse")).containsExactly("3. klasse", "4. klasse");
    }
}
