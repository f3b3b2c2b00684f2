package no.innspill.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.web.Caller;
import no.innspill.web.Responses;

/**
 * What is tested of the pages' accessibility, and what is known not to be good enough. Each line that says “tested” has its
 * tests in docs/promises.md.
 */
@Path("/accessibility")
public class AccessibilityResource {

    private static final int TESTED = 7;
    private static final int KNOWN = 4;

    @CheckedTemplate(basePath = "start")
    static class Templates {
        static native TemplateInstance accessibility(Language language, List<String> tested, List<String> known);
    }

    private final Caller caller;

    AccessibilityResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Response page() {
        Language language = caller.language();
        TemplateInstance page = Templates.accessibility(
                language,
                lines("accessibility_tested_", TESTED, language),
                lines("accessibility_known_", KNOWN, language));
        return Responses.html(page, language).build();
    }

    private static List<String> lines(String key, int count, Language language) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> Messages.say(language, key + line))
                .toList();
    }
}
