package no.innspill.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.organiser.OwnWorkshops;
import no.innspill.organiser.OwnWorkshops.Own;
import no.innspill.page.WayBack;
import no.innspill.page.WaysBack;
import no.innspill.template.BuiltInTemplates;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.SignedIn;
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
     * @param own whom this is for, where organisers can sign in
     * @param obstacle why whoever asks may start no workshop, in words; else empty
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
            Organising own,
            String obstacle,
            boolean passphrase) {

        public boolean isPossible() {
            return obstacle.isEmpty();
        }

        /** The ones that stand on the page at once; the others are behind a heading. */
        public List<WayBack> latest() {
            return ways.stream().limit(MOST_AT_ONCE).toList();
        }

        public List<WayBack> earlier() {
            return ways.stream().skip(MOST_AT_ONCE).toList();
        }
    }

    /**
     * @param offered whether organisers can sign in here
     * @param in whether somebody has
     */
    public record Organising(boolean offered, boolean in, List<Own> workshops) {

        static final Organising NOBODY = new Organising(false, false, List.of());
        static final Organising NOBODY_YET = new Organising(true, false, List.of());

        /** Whether the way leads nowhere else than into one of these. */
        boolean has(WayBack way) {
            return way.control()
                    && !way.isSeveral()
                    && workshops.stream().anyMatch(own -> own.code().equals(way.code()));
        }

        public List<Own> latest() {
            return workshops.stream().limit(MOST_AT_ONCE).toList();
        }

        public List<Own> earlier() {
            return workshops.stream().skip(MOST_AT_ONCE).toList();
        }
    }

    /** A template to choose, in one language. */
    public record Offer(String name, String title, String description) {}

    private static final int MOST_AT_ONCE = 5;

    private final WaysBack waysBack;
    private final Caller caller;
    private final Starting starting;
    private final SignedIn signedIn;
    private final OwnWorkshops ownWorkshops;
    private final Responses replies;

    StartResource(
            WaysBack waysBack,
            Caller caller,
            Starting starting,
            SignedIn signedIn,
            OwnWorkshops ownWorkshops,
            Responses replies) {
        this.waysBack = waysBack;
        this.caller = caller;
        this.starting = starting;
        this.signedIn = signedIn;
        this.ownWorkshops = ownWorkshops;
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
        Organising organising = organising(language);
        return Responses.html(
                        Templates.page(new Page(
                                language,
                                asked(),
                                waysBack.of(caller.heldCodes(), caller::tokens, language).stream()
                                        .filter(way -> !organising.has(way))
                                        .toList(),
                                JoinCode.isWellFormed(left) ? left : "",
                                caller.query().has("deleted"),
                                offers,
                                problems,
                                organising,
                                starting.obstacle()
                                        .map(why -> Messages.say(language, "refusal_" + why.code()))
                                        .orElse(""),
                                starting.asksForPassphrase())),
                        language)
                .status(status)
                .build();
    }

    private Organising organising(Language language) {
        return signedIn.isOffered()
                ? signedIn.asWhom()
                        .map(known -> new Organising(true, true, ownWorkshops.of(known.person(), language)))
                        .orElse(Organising.NOBODY_YET)
                : Organising.NOBODY;
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
