package no.innspill.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.page.QrPath;
import no.innspill.web.Responses;

/** What is handed to whoever a named link is for. */
public record NamedSheet(
        String code, Worded title, Language language, String link, QrPath qr, String name, String kind) {

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance namedLink(NamedSheet sheet);
    }

    /** The page with the link, to be printed and handed over. */
    public TemplateInstance page() {
        return Templates.namedLink(this);
    }

    /**
     * The answer with the link in it, or in its place the page, which is shown once.
     *
     * @param status of an answer to a program that has it made; another one says why it is not
     */
    Response within(Response answer, int status, boolean json) {
        if (answer.getStatus() != status && answer.getStatus() != 303) {
            return answer;
        }
        return json
                ? Responses.with(answer, "link", link)
                : Responses.html(page(), language).status(status).build();
    }

    public String kindKey() {
        return "link_is_" + kind;
    }

    public String mayKey() {
        return "link_may_" + kind;
    }
}
