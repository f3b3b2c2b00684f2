package no.innspill.control;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.InputRefusal;
import no.innspill.web.FacilitatorCommands;

/** How many people the facilitator has counted in the room. */
@Path("/w/{code}/heads")
public class HeadcountResource {

    private static final int MOST = 5000;

    private final FacilitatorCommands controls;

    HeadcountResource(FacilitatorCommands controls) {
        this.controls = controls;
    }

    /** Field {@code heads}: so many, or empty for not counted. */
    @POST
    public CompletionStage<Response> count(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> {
            Optional<Long> heads = form.number("heads").filter(number -> number >= 1 && number <= MOST);
            if (heads.isEmpty() && !form.text("heads").isBlank()) {
                return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, MOST);
            }
            workshop.settings().countHeads(heads.map(Long::intValue).orElse(null));
            return Outcome.accepted(Change.PEOPLE);
        });
    }
}
