package no.innspill.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.innspill.document.Block;
import no.innspill.document.ChartPicture;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Pictures of a Word document, each with what it shows in words for those who do not see it. */
final class WordPictures {

    private static final double WIDE = 300;
    private static final double HIGH = WIDE * ChartPicture.HEIGHT / ChartPicture.WIDTH;

    private WordPictures() {}

    static void add(XWPFParagraph paragraph, Block.Chart chart) {
        XWPFRun run = paragraph.createRun();
        try (ByteArrayInputStream png = new ByteArrayInputStream(ChartPicture.png(chart))) {
            run.addPicture(png, PictureType.PNG, "matrix.png", Units.toEMU(WIDE), Units.toEMU(HIGH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.title());
    }
}
