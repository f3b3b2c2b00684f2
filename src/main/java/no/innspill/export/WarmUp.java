package no.innspill.export;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import no.innspill.document.About;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.Grid;
import no.innspill.document.Outline;
import no.innspill.document.ReportTable;
import no.innspill.document.Section;
import no.innspill.document.Spreadsheet;
import no.innspill.language.Language;
import no.innspill.pdf.PdfDocument;
import no.innspill.word.WordDocument;
import org.jboss.logging.Logger;

/**
 * Makes a small document of each kind once, beside everything else: the first one takes many times as long as any after it,
 * and whoever reads the report is about to ask for one.
 */
public final class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private WarmUp() {}

    /** The first time only. */
    public static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread thread = new Thread(WarmUp::make, "documents-warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void make() {
        try {
            Block table = new ReportTable(
                    "Tabell",
                    List.of(new ReportTable.Column("Nr.", true, 1), new ReportTable.Column("Innspill", false, 9)),
                    List.of(List.of(Cell.of("1"), Cell.of("Kunnskapsoppsummeringer"))),
                    1);
            Outline outline = new Outline(
                    Language.NB,
                    About.PRODUCT,
                    About.PRODUCT,
                    About.PRODUCT,
                    new Block.Facts(List.of()),
                    List.of(new Section("a", About.PRODUCT, false, List.of(new Block.Heading("A", 1, 1), table))));
            PdfDocument.print(outline);
            WordDocument.write(outline);
            Spreadsheet.write(
                    outline.about(), List.of(new Grid("A", List.of("A"), List.of(9), List.of(List.of((Object) 1L)))));
        } catch (RuntimeException e) {
            LOG.warn("No document could be made beforehand", e);
        }
    }
}
