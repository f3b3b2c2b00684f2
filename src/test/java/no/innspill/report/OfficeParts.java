package no.innspill.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word or Excel file, each of which must be XML, and what stands in them in which order. */
public final class OfficeParts {

    /** As ECMA-376 part 1 lists what may be said of a run of words, and of a typeface of a workbook. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "rPr",
            List.of(
                    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                            .split(" ")),
            "font",
            List.of("b i strike condense extend outline shadow u vertAlign sz color name family charset scheme"
                    .split(" ")));

    private final Map<String, Document> parts = new LinkedHashMap<>();

    public OfficeParts(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), parsed(zip.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    public Stream<Element> all(String name) {
        return parts.values().stream().flatMap(part -> elements(part.getElementsByTagNameNS("*", name)));
    }

    public Stream<Element> in(String part, String name) {
        return Stream.ofNullable(parts.get(part))
                .flatMap(document -> elements(document.getElementsByTagNameNS("*", name)));
    }

    /** What stands where the format does not want it. */
    public List<String> outOfOrder() {
        List<String> faults = new ArrayList<>();
        ORDER.forEach((name, order) -> all(name).forEach(element -> {
            List<Integer> places = elements(element.getChildNodes())
                    .map(child -> order.indexOf(child.getLocalName()))
                    .toList();
            if (places.contains(-1) || !places.stream().sorted().toList().equals(places)) {
                faults.add(name
                        + elements(element.getChildNodes())
                                .map(Element::getLocalName)
                                .toList());
            }
        }));
        return faults.stream().distinct().toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
