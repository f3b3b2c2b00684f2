package no.innspill.control;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.rehearsal.RehearsalRefusal;
import no.innspill.time.Dates;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;

/** Until which day the workshop is kept, within what the operator allows. */
@Path("/w/{code}/retention")
public class RetentionResource {

    private final FacilitatorCommands controls;
    private final Retention retention;
    private final Clock clock;

    RetentionResource(FacilitatorCommands controls, Retention retention, Clock clock) {
        this.controls = controls;
        this.retention = retention;
        this.clock = clock;
    }

    /** Field {@code until}: the last day, as in {@code 2027-03-01}. */
    @POST
    public CompletionStage<Response> keep(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> keep(workshop, Dates.day(form.text("until"))));
    }

    /** So many days from its last use again. */
    @DELETE
    public CompletionStage<Response> asUsual(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return controls.submit(code, new Form(fields), workshop -> {
            workshop.lifespan().keepUntil(null);
            return answer(workshop);
        });
    }

    private Outcome keep(Workshop workshop, Optional<LocalDate> day) {
        if (workshop.isRehearsal()) {
            return Outcome.refused(RehearsalRefusal.ONLY_A_REHEARSAL);
        }
        Instant now = clock.instant();
        if (day.filter(wanted -> retention.allows(wanted, now)).isEmpty()) {
            return Outcome.refused(
                    ControlRefusal.NO_SUCH_DAY,
                    Retention.endOf(retention.lastDay(now)).toEpochMilli() - 1);
        }
        workshop.lifespan().keepUntil(Retention.endOf(day.get()));
        return answer(workshop);
    }

    private Outcome answer(Workshop workshop) {
        return Outcome.accepted(Map.of("until", retention.lastDay(workshop).toString()), Change.BOARD);
    }
}
