package no.innspill.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.page.WayBack;
import no.innspill.page.WaysBack;
import no.innspill.template.BuiltInTemplates;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Starting;
import no.innspill.workshop.JoinCode;

/** The start page, and the short address that is typed from the wall. */
@Path("/")
public class StartResource {

    @CheckedTemplate(basePath = "start")
    static class Templates {
        static native TemplateInstance page(Page page);
    }

    /**
     * @param asked the language that the address asks for, which the workshop's page is to keep; else empty
     * @param ways where this browser can go on
     * @param deleted whether what they had written went with them
     * @param left the code of the workshop that somebody has just left in this browser; else empty
     * @param possible whether whoever asks may start a workshop from where they are
     * @param passphrase whether they have to know one for it
     * @param problems what is wrong with an uploaded template, line by line
     */
    public record Page(
            Language language,
            String asked,
            List<WayBack> ways,
            String left,
            boolean deleted,
            List<Offer> offers,
            List<String> problems,
            boolean possible,
            boolean passphrase) {

        /** The ones that stand on the page at once; the others are behind a heading. */
        public List<WayBack> latest() {
            return ways.stream().limit(MOST_AT_ONCE).toList();
        }

        public List<WayBack> earlier() {
            return ways.stream().skip(MOST_AT_ONCE).toList();
        }
    }

    /** A template to choose, in one language. */
    public record Offer(String name, String title, String description) {}

    private static final int MOST_AT_ONCE = 5;

    private final WaysBack waysBack;
    private final Caller caller;
    private final Starting starting;
    private final Responses replies;

    StartResource(WaysBack waysBack, Caller caller, Starting starting, Responses replies) {
        this.waysBack = waysBack;
        this.caller = caller;
        this.starting = starting;
        this.replies = replies;
    }

    @GET
    public Response page() {
        return page(200, caller.query().text("left").map(JoinCode::normalise).orElse(""), List.of());
    }

    /** @param problems what is wrong with an uploaded template */
    Response page(int status, String left, List<String> problems) {
        Language language = caller.language();
        List<Offer> offers = BuiltInTemplates.all().stream()
                .map(template -> new Offer(
                        template.name(),
                        template.title().in(language, template.language()),
                        template.description().in(language, template.language())))
                .toList();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.page(new Page(
                                language,
                                asked(),
                                waysBack.of(caller.heldCodes(), caller::tokens, language),
                                JoinCode.isWellFormed(left) ? left : "",
                                caller.query().has("deleted"),
                                offers,
                                problems,
                                starting.isPossibleHere(),
                                starting.asksForPassphrase()))
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
                ? Responses.goTo("/w/" + code + (asked().isEmpty() ? "" : "?lang=" + asked()))
                        .build()
                : replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP, typed);
    }

    private String asked() {
        return caller.asked().map(Language::tag).orElse("");
    }

    /** A table's own short address, as its QR code holds it. */
    @GET
    @Path("{code: [^/]{6,12}}/{table: [0-9]+}")
    public Response tableAddress(@PathParam("code") String typed, @PathParam("table") String table) {
        String code = JoinCode.normalise(typed);
        return JoinCode.isWellFormed(code)
                ? Responses.goTo("/w/" + code + "?table=" + table).build()
                : replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP, typed);
    }
}
