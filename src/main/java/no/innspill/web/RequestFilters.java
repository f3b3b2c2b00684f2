package no.innspill.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import no.innspill.address.AskedHost;
import no.innspill.address.OurHost;
import no.innspill.address.SameOrigin;
import no.innspill.form.Query;
import no.innspill.permission.AccessRefusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What happens to every request before it is matched, and to every answer. */
class RequestFilters {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String REFERRER_POLICY = "Referrer-Policy";
    private static final Set<MediaType> FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE);

    private final Responses replies;
    private final RoutingContext routing;
    private final OurHost host;
    private final Hints hints;

    RequestFilters(Responses replies, RoutingContext routing, OurHost host, Hints hints) {
        this.replies = replies;
        this.routing = routing;
        this.host = host;
        this.hints = hints;
    }

    /** Other bodies would be read as something else than what was sent, or fail to be read at all. */
    @ServerRequestFilter(preMatching = true)
    Optional<Response> refuseOtherThanForms(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type == null || FORMS.stream().anyMatch(type::isCompatible)
                ? Optional.empty()
                : Optional.of(replies.refuse(RequestRefusal.NOT_A_FORM));
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> refuseOtherSites(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || SameOrigin.allows(routing.request())) {
            letFormsDelete(request);
            takeNothingForAnEmptyForm(request);
            return Optional.empty();
        }
        hints.anotherSite(request.getHeaderString("Origin"), AskedHost.of(routing.request()), host.missing());
        return Optional.of(replies.refuse(AccessRefusal.FROM_ANOTHER_SITE));
    }

    /** HTML forms know GET and POST only: {@code POST …?_method=DELETE} is a DELETE. */
    private void letFormsDelete(ContainerRequestContext request) {
        if (Query.of(routing).text("_method").filter("DELETE"::equals).isPresent()
                && request.getMethod().equals("POST")) {
            request.setMethod("DELETE");
        }
    }

    /** A command without fields, as programs send it: no body and no content type. */
    private static void takeNothingForAnEmptyForm(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
        }
    }

    /** Without the version, which cookies have not had for a long time: some readers stumble over it. */
    @ServerResponseFilter
    void writeCookies(ContainerResponseContext response) {
        response.getHeaders().computeIfPresent(HttpHeaders.SET_COOKIE, (name, cookies) -> cookies.stream()
                .map(RequestFilters::written)
                .toList());
    }

    private static Object written(Object header) {
        if (!(header instanceof NewCookie cookie)) {
            return header;
        }
        return cookie.getName() + "=" + cookie.getValue() + "; Path=/; Max-Age=" + cookie.getMaxAge() + "; HttpOnly"
                + (cookie.isSecure() ? "; Secure" : "") + "; SameSite=Lax";
    }

    /** Who says more closely what is told of an address has said all of it. */
    @ServerResponseFilter
    void sayOneReferrerPolicy(ContainerResponseContext response) {
        if (response.getHeaders().containsKey(REFERRER_POLICY)) {
            routing.response().headers().remove(REFERRER_POLICY);
        }
    }

    @ServerResponseFilter
    void keepOutOfCaches(ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
