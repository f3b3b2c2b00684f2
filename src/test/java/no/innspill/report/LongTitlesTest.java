package no.innspill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.innspill.Room;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A word that is longer than a line is broken on paper, and loses nothing at the edge. */
@QuarkusTest
class LongTitlesTest {

    @Test
    void everyLetterOfTheLongestTitleStandsOnThePaper() throws IOException {
        String word = "W".repeat(90);
        Room room = Room.planned(("{title: " + word + ", themes: [" + word + "]}").getBytes(UTF_8));
        byte[] pdf = room.facilitator()
                .with("Accept", "*/*")
                .get("/w/" + room.code() + "/report.pdf")
                .asByteArray();
        List<Float> ends = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    ends.add(text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(document);
            float edge = document.getPage(0).getMediaBox().getWidth();
            assertThat(ends).hasSizeGreaterThan(200).allMatch(end -> end < edge);
        }
    }
}
