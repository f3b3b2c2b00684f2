package no.innspill.sorting;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.form.Form;

/** Moving one idea under another theme. */
@Path("/w/{code}/ideas/{id}/theme")
public class IdeaThemeResource {

    private final ByThemselves byThemselves;

    IdeaThemeResource(ByThemselves byThemselves) {
        this.byThemselves = byThemselves;
    }

    @POST
    public CompletionStage<Response> move(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return byThemselves.under(form.number("theme"), code, Picked.one(id, form), form);
    }
}
