package no.innspill.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.access.Secrets;
import no.innspill.address.AskedHost;
import no.innspill.desk.CommandKey;
import no.innspill.form.Form;
import no.innspill.form.Query;
import no.innspill.language.Language;
import no.innspill.transaction.ServerSecret;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who sends the request: the cookies shown, the language asked for, and whether a person or a program reads the answer. */
@RequestScoped
public class Caller {

    /** More than a browser keeps for one host. */
    private static final int MOST_HELD = 200;

    /** Days. */
    private static final int LONGEST_KEPT = 400;

    /** The letters of a random secret. */
    private static final int HAND = 22;

    private final RoutingContext request;
    private final Negotiation wishes;
    private final int kept;

    Caller(RoutingContext request, @ConfigProperty(name = "innspill.retention-days") int retentionDays) {
        this.request = request;
        this.wishes = new Negotiation(request);
        this.kept = seconds(retentionDays);
    }

    /** No browser keeps a cookie for longer, and more seconds than a number holds would have it thrown away at once. */
    static int seconds(int days) {
        return Math.min(days, LONGEST_KEPT) * 24 * 60 * 60;
    }

    /** What the address says after its question mark. */
    public Query query() {
        return Query.of(request);
    }

    /** The workshops that this browser shows a cookie for, right or wrong; of very many the first ones. */
    public Set<String> heldCodes() {
        return isProgram()
                ? Set.of()
                : request.request().cookies().stream()
                        .flatMap(cookie -> Role.codeIn(cookie.getName()).stream())
                        .distinct()
                        .limit(MOST_HELD)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Cookies for a workshop that there is not, or not for this browser, to be put out of the browser. */
    public NewCookie[] forgetAll(String code) {
        return Stream.of(Role.values())
                .filter(role -> tokens(code).of(role) != null)
                .flatMap(role -> Stream.of(forget(code, role)))
                .toArray(NewCookie[]::new);
    }

    public Tokens tokens(String code) {
        return Tokens.shown(request.request(), code);
    }

    /** Whether a program asks, by a token. */
    public boolean isProgram() {
        return Authorization.isShown(request.request());
    }

    /** Whether there is a facilitator's cookie among those shown, right or wrong. */
    boolean showsControl() {
        return heldCodes().stream().anyMatch(code -> tokens(code).control() != null);
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

    /** The key of a command by this caller in this role, if the client made one. */
    public Optional<CommandKey> key(String code, Role role, Form form) {
        return CommandKey.of(tokens(code).of(role), address(), form.content(), clientKey(form));
    }

    /**
     * The key of a command that makes something new for somebody who is not known yet. It alone stands for the caller: so
     * one that others could have made as well counts for nothing.
     */
    public Optional<CommandKey> newcomersKey(String content, String clientKey) {
        return CommandKey.of(ServerSecret.isRandomEnough(clientKey) ? "" : null, address(), content, clientKey);
    }

    /** The code of the workshop that the request is about; empty if it is about none. */
    public String workshop() {
        String[] path = path();
        return isOfWorkshop(path) ? path[2] : "";
    }

    private static boolean isOfWorkshop(String... path) {
        return path.length > 2 && path[1].equals("w");
    }

    /** Its parts, with the workshop's code as it is meant. */
    private String[] path() {
        String[] path = request.normalizedPath().split("/", -1);
        if (isOfWorkshop(path)) {
            path[2] = JoinCode.normalise(path[2]);
        }
        return path;
    }

    /** Method and path, however the workshop's code is spelled and a form says that it deletes. */
    private String address() {
        String method = query().text("_method")
                .filter("DELETE"::equals)
                .orElse(request.request().method().name());
        return method + " " + String.join("/", path());
    }

    /** What the client marked the command with, or nothing. */
    public String clientKey(Form form) {
        return clientKey(form, form.content());
    }

    /**
     * The same where more is sent than the form. A page's form is known by what it was made with, together with what is
     * sent: whoever sends it twice means it once, and whoever goes back to it and writes something else means that too.
     */
    public String clientKey(Form form, String content) {
        String header = request.request().getHeader("Idempotency-Key");
        String key = header == null ? form.text("key") : header;
        String once = form.text("once");
        return key.isBlank() && ServerSecret.isRandomEnough(once) ? once + '\n' + content : key;
    }

    /** What this browser is known by among those that control the workshop, or null as long as it has been given nothing. */
    public @Nullable String hand(String code) {
        return hand(request.request(), code);
    }

    /** The same of any request: each program has a hand of its own, by its token. */
    public static @Nullable String hand(HttpServerRequest request, String code) {
        String token = Authorization.token(request);
        return token == null ? handIn(Tokens.cookie(request, Role.hand(code))) : Secrets.hash("hand " + token);
    }

    /** What the cookie of that name says, or null where it says nothing that can be ours. */
    public static @Nullable String handIn(@Nullable String cookie) {
        return cookie == null || cookie.length() != HAND ? null : Secrets.hash(cookie);
    }

    /** Makes it one that is known; it gives no right to anything. */
    public NewCookie rememberHand(String code, String fresh) {
        return cookie(Role.hand(code)).value(fresh).maxAge(kept).build();
    }

    /** The one cookie that knows this browser again in this role. */
    public NewCookie remember(String code, Role role, String secret, Language language) {
        return remember(code, role, secret, Optional.of(language));
    }

    /** Whoever has chosen no language has the workshop's, whichever that is by then. */
    public NewCookie remember(String code, Role role, String secret, Optional<Language> language) {
        return remembering(code, role, language).apply(secret);
    }

    /** The same for so many seconds only. */
    public NewCookie remember(String code, Role role, String secret, Optional<Language> language, int seconds) {
        return lasting(code, role, language, seconds).apply(secret);
    }

    /** The same as soon as the secret is known, also when the request is not at hand any more. */
    public Function<String, NewCookie> remembering(String code, Role role, Optional<Language> language) {
        return lasting(code, role, language, kept);
    }

    private Function<String, NewCookie> lasting(String code, Role role, Optional<Language> language, int seconds) {
        NewCookie.Builder cookie = cookie(isSecure(request.request()) ? role.hostCookie(code) : role.cookie(code))
                .maxAge(seconds);
        return secret -> cookie.value(Tokens.value(secret, language)).build();
    }

    /** All that this browser is known by in the role. Whoever leads from it next has a hand of their own. */
    public NewCookie[] forget(String code, Role role) {
        boolean own = wishes.cookie(role.hostCookie(code)) != null;
        NewCookie forgotten = forget(own ? role.hostCookie(code) : role.cookie(code));
        return role == Role.CONTROL
                ? new NewCookie[] {forgotten, forget(Role.hand(code))}
                : new NewCookie[] {forgotten};
    }

    private NewCookie forget(String name) {
        return cookie(name).value("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(String name) {
        return new NewCookie.Builder(name)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request.request()))
                .sameSite(NewCookie.SameSite.LAX);
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

    /** The tags of what the browser, or a proxy, has from before; one that has compressed it calls it weak. */
    public Set<String> knownTags() {
        String tags = Objects.requireNonNullElse(request.request().getHeader("If-None-Match"), "");
        return Stream.of(tags.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .collect(Collectors.toSet());
    }

    /** Whether they take an answer compressed with gzip. */
    public boolean takesGzip() {
        return wishes.gzip();
    }
}
