package no.innspill.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.web.Responses.Then;

/** A command that fails after it has changed something: there is none like it in the product. */
@Path("/w/{code}/broken")
public class BrokenResource {

    private final Desk desk;
    private final Responses replies;

    BrokenResource(Desk desk, Responses replies) {
        this.desk = desk;
        this.replies = replies;
    }

    @POST
    public CompletionStage<Response> fail(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return replies.when(
                desk.submit(code, Optional.empty(), workshop -> {
                    workshop.rename(LocalizedText.of(Language.NB, "Halvgjort"));
                    throw new IllegalStateException("on purpose, after " + Change.BOARD);
                }),
                new Form(fields),
                Then.backTo("/"));
    }
}
