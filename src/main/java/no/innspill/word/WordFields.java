package no.innspill.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields of a Word document: what Word works out by itself. */
final class WordFields {

    private WordFields() {}

    /** With what it comes to as long as nobody works it out anew. */
    static void add(XWPFParagraph paragraph, String instruction, String shown) {
        CTP content = paragraph.getCTP();
        content.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        instruct(content.addNewR(), instruction);
        content.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        content.addNewR().addNewT().setStringValue(shown);
        content.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    static void instruct(CTR run, String instruction) {
        run.addNewInstrText().setStringValue(" " + instruction + " ");
    }
}
