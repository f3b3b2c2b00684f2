package no.innspill.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The report as a PDF to keep: PDF/A-2a and tagged (PDF/UA-1), with its typefaces in it. Bars are boxes and every number
 * is text.
 */
final class Paper {

    private static final String LIBERATION = "/liberation/LiberationSans-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance paper(Outline outline, String style);
    }

    private Paper() {}

    static byte[] print(Outline outline) {
        String html = Templates.paper(outline, new String(resource("/report/paper.css"), StandardCharsets.UTF_8))
                .setLocale(outline.language().locale())
                .render();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "Liberation Sans", 400, LIBERATION + "Regular.ttf");
        font(builder, "Liberation Sans", 700, LIBERATION + "Bold.ttf");
        font(builder, "DejaVu Sans", 400, DEJAVU + ".ttf");
        font(builder, "DejaVu Sans", 700, DEJAVU + "-Bold.ttf");
        builder.withProducer("Innspill");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = Paper.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("There is no " + name);
        }
        return stream;
    }
}
