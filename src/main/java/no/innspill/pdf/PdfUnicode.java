package no.innspill.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Says of each picture in a PDF what was written: of a sign of ours the characters that it stands for, and of an Arabic
 * letter the letter, whichever form it has beside its neighbours.
 */
final class PdfUnicode {

    /** How many a table of a CMap may say at once. */
    private static final int AT_ONCE = 100;

    /** Of one picture. The format has 256 (ISO 32000-1, 9.10.3); some readers give up the whole table after 63. */
    private static final int MOST_UNITS = 60;

    private PdfUnicode() {}

    static void restore(PDDocument document, ClusterFace signs) throws IOException {
        UnaryOperator<String> written = shown -> plain(signs.said(shown));
        Set<COSBase> done = new HashSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (done.add(font.getCOSObject())) {
                    restore(document, font, written);
                }
            }
        }
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            restore(document.getDocumentCatalog().getDocumentOutline(), written);
        }
    }

    private static void restore(PDOutlineNode node, UnaryOperator<String> written) {
        for (PDOutlineItem item : node.children()) {
            item.setTitle(written.apply(item.getTitle()));
            restore(item, written);
        }
    }

    private static String plain(String text) {
        return text.codePoints().anyMatch(point -> point >= 0xFB50 && point <= 0xFEFC)
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text;
    }

    private static void restore(PDDocument document, PDFont font, UnaryOperator<String> written) throws IOException {
        if (!(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return;
        }
        Map<Integer, String> said = new TreeMap<>();
        boolean other = false;
        CMap map = new CMapParser().parse(new RandomAccessReadBuffer(stream.createInputStream()));
        for (int code = 0; code <= 0xFFFF; code++) {
            String shown = map.toUnicode(code, 2);
            if (shown != null) {
                said.put(code, written.apply(shown));
                other |= !written.apply(shown).equals(shown);
            }
        }
        if (other) {
            COSStream changed = document.getDocument().createCOSStream();
            try (var out = changed.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(cmap(said).getBytes(StandardCharsets.US_ASCII));
            }
            font.getCOSObject().setItem(COSName.TO_UNICODE, changed);
        }
    }

    private static String cmap(Map<Integer, String> said) {
        StringBuilder cmap = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> all = new ArrayList<>(said.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<Integer, String>> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            cmap.append(some.size()).append(" beginbfchar\n");
            some.forEach(entry -> cmap.append(String.format("<%04X> <", entry.getKey()))
                    .append(hex(entry.getValue()))
                    .append(">\n"));
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        int end = Math.min(text.length(), MOST_UNITS);
        String taken = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
        for (byte unit : taken.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", unit));
        }
        return hex.toString();
    }
}
