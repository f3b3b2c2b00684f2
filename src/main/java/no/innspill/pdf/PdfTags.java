package no.innspill.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Mends what the layout says about a PDF's structure to those who have it read to them: a table has its caption, and no empty foot. */
final class PdfTags {

    private PdfTags() {}

    static void tidy(PDDocument document) {
        tidy(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void tidy(PDStructureNode node) {
        List<Object> kids = new ArrayList<>(node.getKids());
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i) instanceof PDStructureElement element) {
                if (is(element, "TFoot") && element.getKids().isEmpty()) {
                    node.removeKid(element);
                } else {
                    tidy(element);
                }
            }
        }
        captions(node);
        label(node);
    }

    /** The place of a point, which stands beside it, is the label of an item in a list. */
    private static void label(PDStructureNode node) {
        if (node instanceof PDStructureElement item
                && is(item, "LI")
                && item.getKids().size() == 1
                && item.getKids().get(0) instanceof PDStructureElement body
                && body.getKids().size() > 1
                && body.getKids().get(0) instanceof PDStructureElement place
                && !is(place, "P")) {
            body.removeKid(place);
            place.setStructureType("Lbl");
            place.setParent(item);
            item.insertBefore(place, body);
        }
    }

    /** What stands right before a table becomes its first part. */
    private static void captions(PDStructureNode node) {
        List<Object> kids = new ArrayList<>(node.getKids());
        for (int i = 0; i + 1 < kids.size(); i++) {
            if (kids.get(i) instanceof PDStructureElement caption && is(caption, "Caption")) {
                table(kids.get(i + 1)).ifPresent(table -> {
                    node.removeKid(caption);
                    caption.setParent(table);
                    table.insertBefore(caption, table.getKids().get(0));
                });
            }
        }
    }

    /** The table, or the one in a box around it. */
    private static Optional<PDStructureElement> table(Object kid) {
        if (!(kid instanceof PDStructureElement element)) {
            return Optional.empty();
        }
        if (is(element, "Table")) {
            return Optional.of(element);
        }
        List<Object> kids = element.getKids();
        return kids.size() == 1 ? table(kids.get(0)) : Optional.empty();
    }

    private static boolean is(PDStructureElement element, String type) {
        return type.equals(element.getStructureType());
    }
}
