package no.innspill.links;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.Workshop;

/** The link with which anybody can read what came of the workshop: made when it is over, and taken back at any time. */
@Path("/w/{code}/results")
public class ResultsLinkResource {

    private final FacilitatorCommands controls;

    ResultsLinkResource(FacilitatorCommands controls) {
        this.controls = controls;
    }

    /** The link stands in the control view from then on, and on participants' pages when they part. */
    @POST
    public CompletionStage<Response> share(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return controls.submit(code, new Form(fields), ResultsLinkResource::share);
    }

    private static Outcome share(Workshop workshop) {
        if (!workshop.permissions().mayShareResults()) {
            return Outcome.refused(LinkRefusal.NO_RESULTS_YET);
        }
        if (workshop.access().resultsMark().isEmpty()) {
            workshop.wall().showResultsLink(false);
        }
        workshop.access().shareResults();
        return Outcome.accepted(Change.BOARD);
    }

    /** Whoever has the link has a link to nothing. */
    @DELETE
    public CompletionStage<Response> revoke(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return controls.submit(code, new Form(fields), workshop -> {
            workshop.access().stopSharingResults();
            workshop.wall().showResultsLink(false);
            // The wall may be frozen with the link on it.
            return Outcome.accepted(Change.BOARD, Change.STAGE);
        });
    }
}
