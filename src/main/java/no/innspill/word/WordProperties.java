package no.innspill.word;

import no.innspill.document.About;
import no.innspill.document.OfficeProperties;
import no.innspill.document.Outline;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** What a Word document says of itself, and how Word treats it: words are parted, and fields are worked out as it opens. */
final class WordProperties {

    private WordProperties() {}

    static void set(XWPFDocument document, Outline outline) {
        About about = outline.about();
        OfficeProperties.set(document.getProperties(), about);
        CoreProperties core = document.getProperties().getCoreProperties();
        core.getUnderlyingProperties()
                .setLanguageProperty(outline.language().locale().toLanguageTag());
        CTSettings settings = document.getSettings().getCTSettings();
        if (!settings.isSetAutoHyphenation()) {
            settings.addNewAutoHyphenation();
        }
        document.enforceUpdateFields();
    }
}
