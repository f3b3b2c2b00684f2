package no.innspill.sorting;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.form.Form;

/** Taking one idea out of its group. */
@Path("/w/{code}/ideas/{id}/group")
public class IdeaGroupResource {

    private final ByThemselves byThemselves;

    IdeaGroupResource(ByThemselves byThemselves) {
        this.byThemselves = byThemselves;
    }

    @DELETE
    public CompletionStage<Response> takeOut(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return byThemselves.whereTheyAre(code, Picked.one(id, form), form);
    }
}
