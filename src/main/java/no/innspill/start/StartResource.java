package no.innspill.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.template.BuiltInTemplates;
import no.innspill.web.Caller;
import no.innspill.web.Replies;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Secrets;

/** The start page, and the short address that is typed from the wall. */
@Path("/")
public class StartResource {

    @CheckedTemplate(basePath = "start")
    static class Templates {
        static native TemplateInstance page(Page page);
    }

    /**
     * @param key makes a form without JavaScript count once, however often it is sent
     * @param problems what is wrong with an uploaded template, line by line
     */
    public record Page(Language language, List<Offer> offers, String key, List<String> problems) {}

    /** A template to choose, in one language. */
    public record Offer(String name, String title, String description) {}

    private final Caller caller;
    private final Replies replies;

    StartResource(Caller caller, Replies replies) {
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page() {
        return page(200, caller.language(), List.of());
    }

    static Response page(int status, Language language, List<String> problems) {
        List<Offer> offers = BuiltInTemplates.all().stream()
                .map(template -> new Offer(
                        template.name(),
                        template.title().in(language, template.language()),
                        template.description().in(language, template.language())))
                .toList();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.page(new Page(language, offers, Secrets.random(), problems))
                        .setLocale(language.locale())
                        .render())
                .build();
    }

    /** The form on the start page. */
    @GET
    @Path("join")
    public Response join() {
        return shortAddress(caller.query().text("code").orElse(""));
    }

    /** {@code /kx7-m2p}, in any case, with or without its dash. */
    @GET
    @Path("{code: [^/]{6,12}}")
    public Response shortAddress(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        return JoinCode.isWellFormed(code)
                ? Replies.goTo("/w/" + code).build()
                : replies.refuse(Refusal.NO_SUCH_WORKSHOP, typed);
    }

    /** A table's own short address, as its QR code holds it. */
    @GET
    @Path("{code: [^/]{6,12}}/{table: [0-9]+}")
    public Response tableAddress(@PathParam("code") String typed, @PathParam("table") String table) {
        String code = JoinCode.normalise(typed);
        return JoinCode.isWellFormed(code)
                ? Replies.goTo("/w/" + code + "?table=" + table).build()
                : replies.refuse(Refusal.NO_SUCH_WORKSHOP, typed);
    }
}
