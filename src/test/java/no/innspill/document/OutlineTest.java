package no.innspill.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Cell DASH = Cell.of("–");

    private static Outline of(List<List<Cell>> rows) {
        Block table = new ReportTable(
                "Tiltak",
                List.of(
                        new ReportTable.Column("Nr.", true, 10),
                        new ReportTable.Column("Tiltak", false, 50),
                        new ReportTable.Column("Merknad", false, 20),
                        new ReportTable.Column("Støtte", true, 20)),
                rows,
                0);
        return new Outline(
                Language.NB,
                "Prøve",
                "Rapport",
                "Rapport",
                new Block.Facts(List.of()),
                List.of(new Section("measures", "Tiltak", true, List.of(table))));
    }

    private static List<String> titles(Outline outline) {
        ReportTable table = (ReportTable) outline.sections().get(0).blocks().get(0);
        return table.columns().stream().map(column -> column.title().text()).toList();
    }

    @Test
    void aColumnInWhichNothingStandsIsLeftOut() {
        Outline outline = of(List.of(
                List.of(Cell.of("1"), Cell.of("Kurs"), Cell.of(""), DASH),
                List.of(Cell.of("2"), Cell.of("Avtale"), Cell.of(" "), DASH)));
        assertThat(titles(outline)).containsExactly("Nr.", "Tiltak");
        assertThat(titles(outline.onPaper())).as("turned on paper").isNotEmpty();
        assertThat(new String(Markdown.write(outline), StandardCharsets.UTF_8))
                .contains("| Nr. | Tiltak |")
                .doesNotContain("Merknad", "Støtte");
    }

    @Test
    void whatIsTurnedOnPaperKeepsItsLanguage() {
        ReportTable table = new ReportTable(
                "Support",
                List.of(
                        new ReportTable.Column("Item", false, 50),
                        new ReportTable.Column(new Worded("Kommune", "nb"), true, 50)),
                List.of(List.of(Cell.of("Bedre nett").asWritten(), Cell.of("7"))),
                0);
        Outline outline = new Outline(
                        Language.EN,
                        "Try",
                        "Report",
                        "Report",
                        new Block.Facts(List.of()),
                        List.of(new Section("support", "Support", true, List.of(table))))
                .titled(new Worded("Prøve", "nb"), Language.NB);
        ReportTable turned =
                (ReportTable) outline.onPaper().sections().get(0).blocks().get(0);
        assertThat(turned.columns())
                .map(ReportTable.Column::title)
                .containsExactly(Worded.plain("Item"), new Worded("Bedre nett", "nb"));
        assertThat(turned.rows().get(0)).map(Cell::lang).containsExactly("nb", "");
    }

    @Test
    void whatOneRowHasIsAColumnOfAll() {
        assertThat(titles(of(List.of(
                        List.of(Cell.of("1"), Cell.of("Kurs"), Cell.of(""), DASH),
                        List.of(Cell.of("2"), Cell.of("Avtale"), Cell.noted("", List.of("Fra papir")), Cell.of("0"))))))
                .containsExactly("Nr.", "Tiltak", "Merknad", "Støtte");
    }

    @Test
    void theFirstColumnIsWhatRowsAreCalledBy() {
        assertThat(titles(of(List.of(List.of(DASH, Cell.of("Kurs"), Cell.of(""), DASH)))))
                .containsExactly("Nr.", "Tiltak");
    }

    @Test
    void aTableWithoutRowsKeepsItsHead() {
        assertThat(titles(of(List.of()))).hasSize(4);
    }

    @Test
    void whatALinkOrAnAnchorIsOnStays() {
        assertThat(titles(of(List.of(List.of(
                        Cell.of("").at("measure-1"),
                        Cell.of("Kurs"),
                        Cell.of("").to(List.of(new Cell.Link("12", "measure-1"))),
                        DASH)))))
                .containsExactly("Nr.", "Tiltak", "Merknad");
    }
}
