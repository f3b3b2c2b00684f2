package no.innspill.word;

import java.util.List;
import no.innspill.document.Outline;
import no.innspill.document.Section;
import no.innspill.language.Messages;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The table of contents, a field: Word works out the pages as it opens the document, and the chapters stand there before. */
final class WordContents {

    private WordContents() {}

    static String mark(Section section) {
        return "_Toc_" + section.id();
    }

    static void add(WordText text, Outline outline) {
        List<Section> sections = outline.sections();
        if (sections.isEmpty()) {
            return;
        }
        text.paragraph(WordStyle.CONTENTS, Messages.say(outline.language(), "report_contents"));
        for (int i = 0; i < sections.size(); i++) {
            XWPFParagraph line = text.paragraph(WordStyle.CONTENTS_LINE, "");
            if (i == 0) {
                character(line.getCTP().addNewR(), STFldCharType.BEGIN);
                WordFields.instruct(line.getCTP().addNewR(), "TOC \\o \"1-1\" \\h \\z \\u");
                character(line.getCTP().addNewR(), STFldCharType.SEPARATE);
            }
            entry(text, line, sections.get(i));
            if (i == sections.size() - 1) {
                character(line.getCTP().addNewR(), STFldCharType.END);
            }
        }
    }

    private static void entry(WordText text, XWPFParagraph line, Section section) {
        CTHyperlink link = text.link(line, mark(section));
        text.linked(link, section.title());
        link.addNewR().addNewTab();
        character(link.addNewR(), STFldCharType.BEGIN);
        WordFields.instruct(link.addNewR(), "PAGEREF " + mark(section) + " \\h");
        character(link.addNewR(), STFldCharType.END);
    }

    private static void character(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
