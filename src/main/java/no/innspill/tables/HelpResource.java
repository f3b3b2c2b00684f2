package no.innspill.tables;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.participation.ParticipantCommands;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** A table asks for help, and takes that back or is helped. */
@Path("/w/{code}")
public class HelpResource {

    private final ParticipantCommands participants;
    private final FacilitatorCommands facilitator;
    private final Clock clock;

    HelpResource(ParticipantCommands participants, FacilitatorCommands facilitator, Clock clock) {
        this.participants = participants;
        this.facilitator = facilitator;
        this.clock = clock;
    }

    @POST
    @Path("help")
    public CompletionStage<Response> ask(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return atTheirTable(code, fields, true, table -> table.askForHelp(clock.instant()));
    }

    @DELETE
    @Path("help")
    public CompletionStage<Response> takeBack(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return atTheirTable(code, fields, false, RoomTable::helped);
    }

    private CompletionStage<Response> atTheirTable(
            String code, MultivaluedMap<String, String> fields, boolean wanted, Predicate<RoomTable> change) {
        return participants.submit(code, new Form(fields), (workshop, someone) -> {
            if (workshop.hasEnded()) {
                return Outcome.refused(WorkshopRefusal.WORKSHOP_ENDED);
            }
            return someone.table()
                    .map(table -> answer(table, wanted, change.test(table)))
                    .orElseGet(() -> Outcome.refused(TableRefusal.AT_NO_TABLE));
        });
    }

    /** Whoever helps says so. */
    @DELETE
    @Path("tables/{number}/help")
    public CompletionStage<Response> helped(
            @PathParam("code") String code, @PathParam("number") long number, MultivaluedMap<String, String> fields) {
        return facilitator.submit(code, new Form(fields), workshop -> helped(workshop, number));
    }

    private static Outcome helped(Workshop workshop, long number) {
        return workshop.plan()
                .tableNumbered(number)
                .map(table -> answer(table, false, table.helped()))
                .orElseGet(() -> Outcome.refused(WorkshopRefusal.NO_SUCH_TABLE));
    }

    private static Outcome answer(RoomTable table, boolean wanted, boolean changed) {
        Map<String, Object> told = Map.of("table", table.number(), "help", wanted);
        return changed ? Outcome.accepted(told, Change.help(table.id())) : Outcome.accepted(told);
    }
}
