package no.innspill.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import no.innspill.address.AskedHost;
import no.innspill.form.Query;
import no.innspill.language.Language;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who sends the request: the cookies shown, the language asked for, and whether a person or a program reads the answer. */
@RequestScoped
public class Caller {

    private final RoutingContext request;
    private final Negotiation wishes;
    private final WorkshopCookies cookies;
    private final CommandKeys keys;

    Caller(RoutingContext request, @ConfigProperty(name = "innspill.retention-days") int retentionDays) {
        this.request = request;
        this.wishes = new Negotiation(request);
        this.cookies = new WorkshopCookies(request.request(), retentionDays);
        this.keys = new CommandKeys(request);
    }

    /** What the address says after its question mark. */
    public Query query() {
        return Query.of(request);
    }

    /** What this browser keeps of workshops, and is to keep. */
    public WorkshopCookies cookies() {
        return cookies;
    }

    /** What the commands of this request are known by. */
    public CommandKeys keys() {
        return keys;
    }

    public Tokens tokens(String code) {
        return Tokens.shown(request.request(), code);
    }

    /** Whether a program asks, by a token. */
    public boolean isProgram() {
        return Authorization.isShown(request.request());
    }

    /** Whether the answer should be JSON: asked for by name, and not by a browser that would rather have a page. */
    public boolean wantsJson() {
        return wishes.json();
    }

    /** The language for a page of the workshop: asked for, chosen before, or the workshop's own. */
    public Language language(Workshop workshop, Role role) {
        return chosen(workshop.code(), role).orElse(workshop.language());
    }

    /** The language that the address asks for. */
    public Optional<Language> asked() {
        return wishes.asked();
    }

    /** The language asked for or chosen before; none where the workshop's own is meant. */
    public Optional<Language> chosen(String code, Role role) {
        return wishes.asked().or(() -> wishes.chosen(code, role));
    }

    /** The language when no workshop is known: asked for, chosen in any role, or the browser's first that we have. */
    public Language language() {
        return wishes.language();
    }

    /** The code of the workshop that the request is about; empty if it is about none. */
    public String workshop() {
        String[] path = path(request);
        return isOfWorkshop(path) ? path[2] : "";
    }

    private static boolean isOfWorkshop(String... path) {
        return path.length > 2 && path[1].equals("w");
    }

    /** Its parts, with the workshop's code as it is meant. */
    static String[] path(RoutingContext request) {
        String[] path = request.normalizedPath().split("/", -1);
        if (isOfWorkshop(path)) {
            path[2] = JoinCode.normalise(path[2]);
        }
        return path;
    }

    /** What this browser is known by among those that control the workshop, or null as long as it has been given nothing. */
    public @Nullable String hand(String code) {
        return WorkshopCookies.hand(request.request(), code);
    }

    /** Whether the browser came over HTTPS, to us or to a proxy that says so and is believed. */
    static boolean isSecure(HttpServerRequest request) {
        return request.isSSL() || "https".equals(request.scheme());
    }

    /** Whether a page of another site, or a letter in a browser, sent the browser here. */
    public boolean comesFromElsewhere() {
        String site = request.request().getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** Scheme, host and port as the browser wrote them. */
    public String origin() {
        return request.request().scheme() + "://" + AskedHost.of(request.request());
    }

    /** Where the request went, with what its query said, for a form that is to be sent again. */
    public String target() {
        String query = request.request().query();
        return query == null ? request.normalizedPath() : request.normalizedPath() + "?" + query;
    }

    /** The page on which a form was filled in, as far as the browser says; else the start page. */
    String cameFrom() {
        String referer = request.request().getHeader("Referer");
        try {
            String path = referer == null ? null : new URI(referer).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    /** The tags of what the browser, or a proxy, has from before. */
    public Set<String> knownTags() {
        return wishes.knownTags();
    }

    /** Whether they take an answer compressed with gzip. */
    public boolean takesGzip() {
        return wishes.gzip();
    }
}
