package no.innspill.sorting;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.form.Form;

/** Putting ideas under a theme, each by itself: out of their groups if they are under it already. */
@Path("/w/{code}/themes/{id}/ideas")
public class ThemeIdeasResource {

    private final ByThemselves byThemselves;

    ThemeIdeasResource(ByThemselves byThemselves) {
        this.byThemselves = byThemselves;
    }

    @POST
    public CompletionStage<Response> put(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return byThemselves.under(Optional.of(id), code, Picked.in(form), form);
    }
}
