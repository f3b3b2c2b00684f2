package no.innspill.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.desk.Outcome;
import no.innspill.idea.IdeaText;
import no.innspill.workshop.Refusal;
import org.junit.jupiter.api.Test;

class PaperLinesTest {

    @Test
    void eachLineIsAnIdeaAndEmptyOnesAreNone() {
        PaperLines.Read read = PaperLines.read("Én\r\n\n   \n\u200B\nTo  \n");
        assertThat(read).isEqualTo(new PaperLines.Fine(List.of(new IdeaText("Én"), new IdeaText("To"))));
    }

    @Test
    void aLineThatIsTooLongIsNamed() {
        PaperLines.Read read = PaperLines.read("Kort\n\n" + "x".repeat(503));
        assertThat(read).isEqualTo(faulty(Outcome.refused(Refusal.PAPER_TOO_LONG, 3, 3, 500)));
    }

    @Test
    void aLineThatCannotBeShownIsNamed() {
        assertThat(PaperLines.read("Fin\nsnu \u202E meg"))
                .isEqualTo(faulty(Outcome.refused(Refusal.PAPER_UNREADABLE, 2)));
    }

    @Test
    void nothingAtAllIsRefusedAndSoAreMoreThanACommitTakes() {
        assertThat(PaperLines.read(" \n\n")).isEqualTo(faulty(Outcome.refused(Refusal.TEXT_EMPTY)));
        assertThat(PaperLines.read("x\n".repeat(51)))
                .isEqualTo(faulty(Outcome.refused(Refusal.PAPER_TOO_MANY, 51, 50)));
        assertThat(PaperLines.read("x\n".repeat(50))).isInstanceOf(PaperLines.Fine.class);
    }

    private static PaperLines.Read faulty(Outcome refusal) {
        return new PaperLines.Faulty(refusal);
    }
}
