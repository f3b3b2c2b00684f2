package no.innspill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import no.innspill.AnyText;
import no.innspill.document.Csv;
import no.innspill.document.FormulaGuard;
import no.innspill.document.Grid;
import no.innspill.document.Markdown;
import no.innspill.language.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What holds for every text in every cell, whatever was typed. */
class AnyCellTest {

    @Test
    void aTableIsReadBackCellByCell() throws IOException {
        List<Object> texts = AnyText.kept(800)
                .filter(text -> !text.isEmpty())
                .map(text -> (Object) text)
                .toList();
        List<List<Object>> rows =
                texts.stream().map(text -> List.of(text, 12.5, text)).toList();
        for (Language language : Language.values()) {
            Csv csv = Csv.in(language);
            String written =
                    new String(csv.write(new Grid("Ark", List.of("En", "To", "Tre"), List.of(9, 9, 9), rows)), UTF_8);
            try (CSVParser parser = CSVParser.parse(
                    new StringReader(written.replaceFirst("^\uFEFF", "")),
                    CSVFormat.RFC4180.builder().setDelimiter(csv.separator()).get())) {
                List<CSVRecord> read = parser.getRecords();
                assertThat(read).hasSize(rows.size() + 1);
                for (int i = 0; i < rows.size(); i++) {
                    String text = FormulaGuard.text(texts.get(i).toString());
                    assertThat(read.get(i + 1).toList())
                            .containsExactly(text, language == Language.EN ? "12.5" : "12,5", text);
                }
            }
        }
    }

    @Test
    void aTextOfMarkdownIsOneLine() {
        AnyText.kept(800).forEach(text -> {
            String escaped = Markdown.escaped(text);
            assertThat(escaped).doesNotContain("\n");
            assertThat(escaped.replaceAll("\\\\.", "").replace("<br>", "")).doesNotContainPattern("[*_`<\\[|]");
        });
    }
}
