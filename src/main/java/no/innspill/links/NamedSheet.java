package no.innspill.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import no.innspill.language.Language;
import no.innspill.page.QrPath;

/** What is handed to whoever a named link is for. */
public record NamedSheet(
        String code, String title, Language language, String link, QrPath qr, String name, String kind) {

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance namedLink(NamedSheet sheet);
    }

    /** The page with the link, which is shown once, to be printed and handed over. */
    public TemplateInstance page() {
        return Templates.namedLink(this);
    }

    public String kindKey() {
        return "link_is_" + kind;
    }

    public String mayKey() {
        return "link_may_" + kind;
    }
}
