package no.innspill.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.document.Block;
import no.innspill.document.Resources;
import no.innspill.language.Worded;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** Lists and numbered headings that count by themselves. Places that are shared are said in words, in a list with bullets. */
final class WordLists {

    private static final String OURS = "/report/word-numbering.xml";

    private final WordText text;
    private final XWPFNumbering numbering;
    private final List<BigInteger> kinds;
    private BigInteger themes = BigInteger.ZERO;
    private int next;

    WordLists(XWPFDocument document, WordText text) {
        this.text = text;
        @Nullable XWPFNumbering given = document.getNumbering();
        this.numbering = given == null ? document.createNumbering() : given;
        this.kinds = ours().stream().map(this::add).toList();
    }

    private static List<CTAbstractNum> ours() {
        try (InputStream stream = Resources.open(OURS)) {
            return NumberingDocument.Factory.parse(stream).getNumbering().getAbstractNumList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private BigInteger add(CTAbstractNum kind) {
        BigInteger free = BigInteger.valueOf(numbering.getAbstractNums().stream()
                        .mapToLong(there ->
                                there.getAbstractNum().getAbstractNumId().longValue())
                        .max()
                        .orElse(-1)
                + 1);
        kind.setAbstractNumId(free);
        return numbering.addAbstractNum(new XWPFAbstractNum(kind));
    }

    /** A chapter counts its themes anew. */
    void begin() {
        next = 0;
    }

    void theme(Block.Heading heading) {
        if (heading.number() != next) {
            themes = list(0, heading.number());
        }
        next = heading.number() + 1;
        XWPFParagraph paragraph = text.paragraph(WordStyle.THEME, "");
        text.said(paragraph, heading.text());
        paragraph.setNumID(themes);
    }

    void points(Block.Points points) {
        List<Block.Point> all = points.points();
        boolean counted =
                IntStream.range(0, all.size()).allMatch(i -> all.get(i).label().equals(String.valueOf(i + 1)));
        BigInteger list = counted ? list(1, 1) : list(2, 1);
        for (Block.Point point : all) {
            XWPFParagraph paragraph = text.paragraph(counted ? WordStyle.NUMBERED : WordStyle.BULLET, "");
            paragraph.setNumID(list);
            if (!counted && !point.label().isEmpty()) {
                text.run(paragraph, point.label() + "\u00A0 ", WordStyle.STRONG);
            }
            text.said(paragraph, new Worded(point.text(), text.other()));
            XWPFRun note = text.run(paragraph, "", WordStyle.NOTE);
            note.addBreak(BreakType.TEXT_WRAPPING);
            note.setText(point.note());
        }
    }

    private BigInteger list(int kind, int first) {
        BigInteger list = numbering.addNum(kinds.get(kind));
        CTNumLvl level = numbering.getNum(list).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.valueOf(first));
        return list;
    }
}
