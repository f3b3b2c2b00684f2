package no.innspill.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import org.junit.jupiter.api.Test;

class IdeaLinesTest {

    @Test
    void eachLineIsAnIdeaAndEmptyOnesAreNone() {
        Result<List<IdeaText>> read = IdeaLines.read("Én\r\n\n   \n\u200B\nTo  \n", 50);
        assertThat(read).isEqualTo(Result.ok(List.of(new IdeaText("Én"), new IdeaText("To"))));
    }

    @Test
    void aLineThatIsTooLongIsNamed() {
        Result<List<IdeaText>> read = IdeaLines.read("Kort\n\n" + "x".repeat(503), 50);
        assertThat(read).isEqualTo(Result.refused(IdeaRefusal.PAPER_TOO_LONG, 3, 3, 500));
    }

    @Test
    void whatNobodySeesInALineIsNoReasonToTakeNone() {
        assertThat(IdeaLines.read("Fin\nsnu \u202Emeg\ne\u001Epost", 50))
                .isEqualTo(Result.ok(List.of(new IdeaText("Fin"), new IdeaText("snu meg"), new IdeaText("e\npost"))));
    }

    @Test
    void bulletsAndNumbersStayOnThePaper() {
        assertThat(IdeaLines.read("•\tMer tid\n•\n3.\tMer ro\n\uF0B7\tMer lys\n", 50))
                .isEqualTo(
                        Result.ok(List.of(new IdeaText("Mer tid"), new IdeaText("Mer ro"), new IdeaText("Mer lys"))));
    }

    @Test
    void nothingAtAllIsRefusedAndSoAreMoreThanACommitTakes() {
        assertThat(IdeaLines.read(" \n\n", 50)).isEqualTo(Result.refused(InputRefusal.TEXT_EMPTY));
        assertThat(IdeaLines.read("x\n".repeat(51), 50)).isEqualTo(Result.refused(IdeaRefusal.PAPER_TOO_MANY, 51, 50));
        assertThat(IdeaLines.read("x\n".repeat(50), 50)).isInstanceOf(Result.Ok.class);
    }
}
