package no.innspill.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.innspill.address.JoinAddress;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.page.JoinShown;
import no.innspill.web.Responses;
import no.innspill.workshop.Workshop;

/** Slips that have just been made: their codes are on it, and nowhere else. */
public record SlipSheet(String code, Worded title, Language language, JoinShown join, List<String> slips) {

    @CheckedTemplate(basePath = "paper")
    static class Templates {
        static native TemplateInstance slipSheet(SlipSheet sheet);
    }

    static SlipSheet of(Workshop workshop, List<String> codes, JoinAddress addresses, Language language) {
        return new SlipSheet(
                workshop.code(),
                workshop.title().worded(language, workshop.language()),
                language,
                JoinShown.of(workshop, addresses),
                codes);
    }

    /** To be printed and cut. */
    Response html() {
        return Responses.html(Templates.slipSheet(this), language).build();
    }

    Response json() {
        return Response.status(201)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("slips", slips))
                .build();
    }
}
