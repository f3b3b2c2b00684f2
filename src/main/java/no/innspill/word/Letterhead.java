package no.innspill.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/**
 * A letterhead: a Word template (.dotx, or a .docx) whose styles, header, footer and paper a report takes over, and nothing of
 * what is written in it.
 */
public final class Letterhead {

    /** Bytes, as it is sent. */
    public static final int LARGEST = 1024 * 1024;

    private static final List<String> TYPES =
            List.of(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());

    /** Why a file is none. */
    public enum Fault {
        TOO_LARGE,
        NOT_WORD,
        RUNS_OR_FETCHES
    }

    /** A file that is none. */
    public static final class Faulty extends Exception {

        private static final long serialVersionUID = 1;

        private final Fault fault;

        Faulty(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    private final byte[] file;

    private Letterhead(byte[] file) {
        this.file = file;
    }

    /** One that was checked when it was sent. */
    public static Letterhead kept(byte[] file) {
        return new Letterhead(file);
    }

    public byte[] file() {
        return file.clone();
    }

    /** Checks that it is one, whole, and with nothing in it that runs or fetches anything. */
    public static Letterhead check(byte[] file) throws Faulty {
        if (file.length > LARGEST || PackedSize.isTooLarge(file)) {
            throw new Faulty(Fault.TOO_LARGE);
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            if (ActiveParts.areIn(parts)) {
                throw new Faulty(Fault.RUNS_OR_FETCHES);
            }
            if (TYPES.stream()
                    .allMatch(type -> parts.getPartsByContentType(type).isEmpty())) {
                throw new Faulty(Fault.NOT_WORD);
            }
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // The library has many kinds of its own for what is no file of Word's.
            throw new Faulty(Fault.NOT_WORD);
        }
        return opened(file);
    }

    private static Letterhead opened(byte[] file) throws Faulty {
        Letterhead letterhead = new Letterhead(file);
        try (XWPFDocument whole = letterhead.open()) {
            whole.write(new ByteArrayOutputStream());
            return letterhead;
        } catch (IOException | RuntimeException e) {
            // Whatever the library stumbles over, it would stumble over again when a report is made of it.
            throw new Faulty(Fault.NOT_WORD);
        }
    }

    /** What is left are the paper, the header and the footer. */
    private static void empty(CTBody body) {
        try (XmlCursor cursor = body.newCursor()) {
            boolean more = cursor.toFirstChild();
            while (more) {
                boolean paper = cursor.getName().getLocalPart().equals("sectPr");
                if (paper) {
                    more = cursor.toNextSibling();
                } else {
                    cursor.removeXml();
                    more = cursor.isStart();
                }
            }
        }
    }

    /** As a document with nothing written in it. */
    XWPFDocument open() {
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file));
            parts.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            XWPFDocument document = new XWPFDocument(parts);
            for (int i = document.getBodyElements().size() - 1; i >= 0; i--) {
                document.removeBodyElement(i);
            }
            empty(document.getDocument().getBody());
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
