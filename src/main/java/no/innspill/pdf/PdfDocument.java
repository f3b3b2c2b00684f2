package no.innspill.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import no.innspill.document.Directions;
import no.innspill.document.Hyphens;
import no.innspill.document.Outline;
import no.innspill.document.Resources;
import no.innspill.operator.Release;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The report as a PDF to keep: PDF/A-2a and tagged (PDF/UA-1), with its typefaces in it. Bars are boxes and every number
 * is text.
 */
public final class PdfDocument {

    private static final Typeface TYPEFACE = Typeface.of(PdfFonts.REGULAR, PdfFonts.REGULAR_REST, PdfFonts.IDEOGRAPHS);
    private static final Typeface ALPHABETS = Typeface.of(PdfFonts.REGULAR, PdfFonts.REGULAR_REST);
    private static final RightToLeft RIGHT_TO_LEFT = new RightToLeft(new ArabicLetters(TYPEFACE::has));
    private static final String STYLE = Resources.text("/report/paper.css");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        /** @param complete whether every character in it can be printed */
        static native TemplateInstance paper(Outline outline, String style, boolean complete);
    }

    private PdfDocument() {}

    public static byte[] print(Outline whole) {
        Outline outline = whole.onPaper();
        AtomicBoolean complete = new AtomicBoolean(true);
        AtomicBoolean ideographs = new AtomicBoolean();
        ClusterFace signs = new ClusterFace();
        Outline printable = outline.with(text -> {
            String shown = TYPEFACE.printable(text, signs);
            if (!shown.equals(text) && shown.contains(Typeface.BLANK)) {
                complete.set(false);
            }
            if (!ALPHABETS.has(ClusterFace.without(shown))) {
                ideographs.set(true);
            }
            return shown;
        });
        return typeset(html(printable, complete.get()), outline, signs, ideographs.get());
    }

    private static String html(Outline outline, boolean complete) {
        return Templates.paper(outline, STYLE, complete)
                .setLocale(outline.language().locale())
                .render();
    }

    private static byte[] typeset(String html, Outline outline, ClusterFace signs, boolean ideographs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(COLOURS);
            PdfFonts.put(builder, document, signs, ideographs);
            builder.useUnicodeBidiSplitter(Directions::new);
            builder.useUnicodeBidiReorderer(RIGHT_TO_LEFT);
            builder.withProducer(Release.current().toString());
            builder.useUnicodeLineBreaker(new LineBreaks());
            builder.useHyphenation(Hyphens.of(outline.language())::in);
            builder.withHtmlContent(html, null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                PdfTags.tidy(document);
                PdfMetadata.add(document, outline.about());
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return restored(out.toByteArray(), signs);
    }

    /** What is said of the pictures is in the file only when it has been written. */
    private static byte[] restored(byte[] file, ClusterFace signs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfUnicode.restore(document, signs);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
