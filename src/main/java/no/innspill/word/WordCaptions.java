package no.innspill.word;

import no.innspill.language.Language;
import no.innspill.language.Messages;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Numbers tables and figures by fields, and refers from a figure to the table of its numbers. */
final class WordCaptions {

    private final WordText text;
    private final String tableWord;
    private final String figureWord;
    private int tables;
    private int figures;

    WordCaptions(WordText text, Language language) {
        this.text = text;
        this.tableWord = Messages.say(language, "report_table_word");
        this.figureWord = Messages.say(language, "report_figure_word");
    }

    void table(String said) {
        tables++;
        caption(tableWord, tables, tableMark(tables), said);
    }

    /** @param numbered whether the next table has its numbers */
    void figure(String said, boolean numbered) {
        figures++;
        XWPFParagraph caption = caption(figureWord, figures, "_Ref_figure_" + figures, said);
        if (numbered) {
            text.lines(caption, " (");
            WordFields.add(caption, "REF " + tableMark(tables + 1) + " \\h", tableWord + " " + (tables + 1));
            text.lines(caption, ")");
        }
    }

    private XWPFParagraph caption(String word, int number, String mark, String said) {
        XWPFParagraph caption = text.paragraph(WordStyle.CAPTION, "");
        text.begin(caption, mark);
        text.lines(caption, word + " ");
        WordFields.add(caption, "SEQ " + word + " \\* ARABIC", String.valueOf(number));
        text.end(caption);
        text.lines(caption, ": " + said);
        return caption;
    }

    private static String tableMark(int number) {
        return "_Ref_table_" + number;
    }
}
