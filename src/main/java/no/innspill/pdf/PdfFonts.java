package no.innspill.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.innspill.document.Resources;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces that are put into a PDF. */
final class PdfFonts {

    private static final String LIBERATION = "/liberation/LiberationSans-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    static final String REGULAR = LIBERATION + "Regular.ttf";
    static final String REGULAR_REST = DEJAVU + ".ttf";

    /** Chinese, Japanese and Korean. */
    static final String IDEOGRAPHS = "/fonts/DroidSansFallback.ttf";

    private PdfFonts() {}

    /**
     * @param signs pictures of the characters that no typeface has
     * @param ideographs whether any of those is in the text
     */
    static void put(PdfRendererBuilder builder, PDDocument document, ClusterFace signs, boolean ideographs)
            throws IOException {
        font(builder, document, "Liberation Sans", 400, REGULAR);
        font(builder, document, "Liberation Sans", 700, LIBERATION + "Bold.ttf");
        font(builder, document, "DejaVu Sans", 400, REGULAR_REST);
        font(builder, document, "DejaVu Sans", 700, DEJAVU + "-Bold.ttf");
        if (ideographs) {
            font(builder, document, "Droid Sans Fallback", 400, IDEOGRAPHS);
        }
        if (!signs.isEmpty()) {
            font(builder, document, ClusterFace.FAMILY, 400, new ByteArrayInputStream(signs.file()));
        }
    }

    private static void font(PdfRendererBuilder builder, PDDocument document, String family, int weight, String file)
            throws IOException {
        try (InputStream stream = Resources.open(file)) {
            font(builder, document, family, weight, stream);
        }
    }

    /** Without ligatures: looking for them in every word took most of the time, and Arabic letters are joined already. */
    private static void font(
            PdfRendererBuilder builder, PDDocument document, String family, int weight, InputStream stream)
            throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        document.registerTrueTypeFontForClosing(font);
        font.setEnableGsub(false);
        PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, font, true));
        builder.useFont(supplier, family, weight, FontStyle.NORMAL, true);
    }
}
