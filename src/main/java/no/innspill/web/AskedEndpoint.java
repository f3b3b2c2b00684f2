package no.innspill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import no.innspill.access.Power;
import no.innspill.form.Form;
import no.innspill.permission.ControlAsked;
import no.innspill.permission.Endpoint;
import no.innspill.permission.Needs;
import org.jspecify.annotations.Nullable;

/** Which line of the table of {@link Endpoint}s the request is: read from the method that answers it, however it was spelled. */
@RequestScoped
public class AskedEndpoint {

    private static final List<Class<? extends Annotation>> METHODS = List.of(GET.class, POST.class, DELETE.class);

    private final ResourceInfo resource;
    private final UriInfo uri;
    private final Caller caller;

    AskedEndpoint(ResourceInfo resource, UriInfo uri, Caller caller) {
        this.resource = resource;
        this.uri = uri;
        this.caller = caller;
    }

    /** What the request shows of who sends it, for the desk. */
    public ControlAsked asked(String code) {
        return new ControlAsked(caller.tokens(code).control(), caller.hand(code), power(), endpoint(), about());
    }

    /** Nothing where somebody has forgotten the line. */
    private Optional<Endpoint> endpoint() {
        Method method = resource.getResourceMethod();
        return method == null ? Optional.empty() : of(resource.getResourceClass(), method);
    }

    /** Whether a program asks for what is given out by hand alone. */
    public boolean isBeyondPrograms() {
        return caller.isProgram()
                && endpoint().filter(Endpoint::handsOutSecrets).isPresent();
    }

    /** What a link must be good for; of what is not in the table the owner's alone. */
    public Power power() {
        return endpoint().map(Endpoint::needs).map(Needs::power).orElse(Power.OWN);
    }

    /** The id in the address, if it is about one thing. */
    private Optional<Long> about() {
        return Form.parse(uri.getPathParameters().getFirst("id"));
    }

    static Optional<Endpoint> of(Class<?> owner, Method method) {
        String path = ("/" + said(owner.getAnnotation(Path.class)) + "/" + said(method.getAnnotation(Path.class)))
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
        return METHODS.stream()
                .filter(verb -> ((AnnotatedElement) method).isAnnotationPresent(verb))
                .findFirst()
                .flatMap(verb -> Endpoint.of(verb.getSimpleName(), path));
    }

    private static String said(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
