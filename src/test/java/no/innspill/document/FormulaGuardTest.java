package no.innspill.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "\u00A0=1+1", "\u200B=1+1", " @x", "\t=1", "-1", "+47", "\"=1", "＝1"})
    void whatBeginsLikeAFormulaBeginsWithAnApostrophe(String written) {
        assertThat(FormulaGuard.isHarmless(written)).isFalse();
        assertThat(FormulaGuard.text(written)).startsWith("'");
    }

    @Test
    void soDoesEachPartThatAProgramMayTakeForACell() {
        assertThat(FormulaGuard.text("Bra,=1+1,slutt")).isEqualTo("Bra,'=1+1,slutt");
        assertThat(FormulaGuard.text("x;=1+1;y")).isEqualTo("x;'=1+1;y");
        assertThat(FormulaGuard.text("a\t=1+1\tb")).isEqualTo("a\t'=1+1\tb");
        assertThat(FormulaGuard.text("linje\n=1+1")).isEqualTo("linje\n'=1+1");
        assertThat(FormulaGuard.text("Bra, \"=1+1\"")).isEqualTo("Bra, \"'=1+1\"");
        assertThat(FormulaGuard.text(",=,=;=")).isEqualTo(",'=,'=;'=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 + 1 = 2", "a, b; c", "2030-målene", "navn@kommune.no", ""})
    void anythingElseStaysAsItIs(String written) {
        assertThat(FormulaGuard.text(written)).isEqualTo(written);
    }

    @Test
    void aCellThatAnyProgramWouldPartIsQuoted() {
        Grid grid = new Grid("x", List.of("a"), List.of(1), List.of(List.of("x;y"), List.of("x,y"), List.of("x\ty")));
        for (Csv csv : List.of(Csv.NORWEGIAN, Csv.ENGLISH, Csv.PLAIN)) {
            assertThat(new String(csv.write(grid), UTF_8)).endsWith("a\r\n\"x;y\"\r\n\"x,y\"\r\n\"x\ty\"\r\n");
        }
    }
}
