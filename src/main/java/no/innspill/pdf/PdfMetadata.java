package no.innspill.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.document.About;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What archives file a PDF by, in its XMP: organiser, day, case number, code, language and keywords; by Dublin Core, and the
 * fields that it does not have in a schema of our own, described there as PDF/A demands.
 */
final class PdfMetadata {

    static final String NAMESPACE = "https://innspill.no/ns/report/1.0/";

    private static final String END = "</rdf:RDF>";
    private static final String SCHEMAS = "<pdfaExtension:schemas>";

    private PdfMetadata() {}

    static void add(PDDocument document, About about) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        String written = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        String schemas = written.replaceFirst(
                SCHEMAS + "\\s*<rdf:Bag>", java.util.regex.Matcher.quoteReplacement(SCHEMAS + "<rdf:Bag>" + schema()));
        String full = schemas.replace(END, dublinCore(about) + own(about) + END);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(full.getBytes(StandardCharsets.UTF_8))));
    }

    private static String dublinCore(About about) {
        String held = about.held().map(Object::toString).orElse("");
        return described(
                "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
                Stream.of(
                        list("dc:language", "Bag", List.of(about.language())),
                        list("dc:publisher", "Bag", said(about.organiser())),
                        list("dc:date", "Seq", said(held)),
                        list("dc:subject", "Bag", about.keywords()),
                        field("dc:identifier", about.code()),
                        field("dc:source", about.caseNumber()),
                        field("dc:coverage", about.place())));
    }

    private static String own(About about) {
        return described(
                "xmlns:innspill=\"" + NAMESPACE + "\"",
                Stream.of(
                        field("innspill:organiser", about.organiser()),
                        field("innspill:place", about.place()),
                        field(
                                "innspill:held",
                                about.held().map(Object::toString).orElse("")),
                        field("innspill:caseNumber", about.caseNumber()),
                        field("innspill:code", about.code())));
    }

    private static String described(String namespace, Stream<String> fields) {
        return "<rdf:Description rdf:about=\"\" " + namespace + ">" + fields.collect(Collectors.joining())
                + "</rdf:Description>";
    }

    private static List<String> said(String value) {
        return value.isBlank() ? List.of() : List.of(value);
    }

    private static String field(String name, String value) {
        return value.isBlank() ? "" : "<" + name + ">" + escaped(value) + "</" + name + ">";
    }

    private static String list(String name, String kind, List<String> values) {
        return values.isEmpty()
                ? ""
                : "<" + name + "><rdf:" + kind + ">"
                        + values.stream()
                                .map(value -> "<rdf:li>" + escaped(value) + "</rdf:li>")
                                .collect(Collectors.joining())
                        + "</rdf:" + kind + "></" + name + ">";
    }

    private static String schema() {
        return "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>Innspill report</pdfaSchema:schema>"
                + "<pdfaSchema:namespaceURI>" + NAMESPACE + "</pdfaSchema:namespaceURI>"
                + "<pdfaSchema:prefix>innspill</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
                + property("organiser", "Who held the workshop.")
                + property("place", "Where it was held.")
                + property("held", "The day on which it was held.")
                + property("caseNumber", "The case number in the organiser's archive.")
                + property("code", "The workshop's code.")
                + "</rdf:Seq></pdfaSchema:property></rdf:li>";
    }

    private static String property(String name, String description) {
        return "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>" + name + "</pdfaProperty:name>"
                + "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
                + "<pdfaProperty:category>external</pdfaProperty:category>"
                + "<pdfaProperty:description>" + description + "</pdfaProperty:description></rdf:li>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
