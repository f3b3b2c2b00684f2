package no.innspill.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import no.innspill.document.Resources;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The document's styles. A letterhead keeps its own, and gets those that it lacks: Word knows a style by its name, whatever
 * it is called by within a file.
 */
final class WordStyles {

    private static final String OURS = "/report/word-styles.xml";

    private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);

    /** @param language as a BCP 47 tag with a region */
    WordStyles(XWPFDocument document, String language) {
        CTStyles ours = ours();
        @Nullable XWPFStyles given = document.getStyles();
        XWPFStyles styles = given == null ? document.createStyles() : given;
        if (given == null) {
            styles.setStyles(ours);
        } else {
            add(styles, ours);
        }
        styles.setSpellingLanguage(language);
        for (WordStyle style : WordStyle.values()) {
            ids.put(style, styles.getStyleWithName(style.title()).getStyleId());
        }
    }

    private static CTStyles ours() {
        try (InputStream stream = Resources.open(OURS)) {
            return StylesDocument.Factory.parse(stream).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(XWPFStyles styles, CTStyles ours) {
        Map<String, String> called = new java.util.HashMap<>();
        for (CTStyle style : ours.getStyleList()) {
            @Nullable XWPFStyle there = styles.getStyleWithName(style.getName().getVal());
            called.put(style.getStyleId(), there == null ? free(styles, style.getStyleId()) : there.getStyleId());
        }
        for (CTStyle style : ours.getStyleList()) {
            if (styles.getStyleWithName(style.getName().getVal()) == null) {
                CTStyle copy = (CTStyle) style.copy();
                copy.setStyleId(called.get(style.getStyleId()));
                if (copy.isSetBasedOn()) {
                    copy.getBasedOn().setVal(called.get(copy.getBasedOn().getVal()));
                }
                if (copy.isSetNext()) {
                    copy.getNext().setVal(called.get(copy.getNext().getVal()));
                }
                if (copy.isSetDefault()) {
                    copy.unsetDefault();
                }
                styles.addStyle(new XWPFStyle(copy));
            }
        }
    }

    private static String free(XWPFStyles styles, String id) {
        String free = id;
        for (int i = 2; styles.styleExist(free); i++) {
            free = id + i;
        }
        return free;
    }

    /** What it is called within the file. */
    String id(WordStyle style) {
        return ids.getOrDefault(style, style.title());
    }
}
