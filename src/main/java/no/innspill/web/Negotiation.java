package no.innspill.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.form.Query;
import no.innspill.language.Language;
import org.jspecify.annotations.Nullable;

/** In what form and language a request wants its answer; known before anybody knows what it is about. */
public record Negotiation(RoutingContext request) {

    /** Whether the answer should be JSON: asked for by name, and not by a browser that would rather have a page; or by a program. */
    public boolean json() {
        String accept = Objects.requireNonNullElse(request.request().getHeader("Accept"), "");
        return !accept.contains("text/html")
                && (accept.contains("json")
                        || accept.contains("text/event-stream")
                        || Authorization.isShown(request.request()));
    }

    /** The tags of what the browser, or a proxy, has from before; one that has compressed it calls it weak. */
    Set<String> knownTags() {
        String tags = Objects.requireNonNullElse(request.request().getHeader("If-None-Match"), "");
        return Stream.of(tags.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .collect(Collectors.toSet());
    }

    /** Whether it takes its answer compressed. */
    boolean gzip() {
        return request.parsedHeaders().acceptEncoding().stream()
                .anyMatch(coding -> coding.value().equalsIgnoreCase("gzip") && coding.weight() > 0);
    }

    /** The language when no workshop is known: asked for, chosen in any role, or the browser's first that we have. */
    Language language() {
        String[] path = request.normalizedPath().split("/", -1);
        String code = path.length > 2 ? path[2] : "";
        return asked().or(() -> chosen(code, Role.PARTICIPANT))
                .or(() -> chosen(code, Role.CONTROL))
                .or(() -> chosen(code, Role.PROJECTOR))
                .or(this::spoken)
                .orElse(Language.NB);
    }

    Optional<Language> asked() {
        return Query.of(request).text("lang").flatMap(Language::of);
    }

    Optional<Language> chosen(String code, Role role) {
        String value = Tokens.cookie(role, code, this::cookie);
        return value == null || !value.contains(".")
                ? Optional.empty()
                : Language.of(value.substring(value.lastIndexOf('.') + 1));
    }

    private Optional<Language> spoken() {
        return Spoken.in(request.request().getHeader("Accept-Language"));
    }

    @Nullable String cookie(String name) {
        return Tokens.cookie(request.request(), name);
    }
}
